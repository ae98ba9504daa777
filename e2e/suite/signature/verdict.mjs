import { validateAuthenticationHeader, validateSignature } from '@parlance/conversation-events'
import { signedHeaders } from '../sign.mjs'

/** What a good request is made of. */
export const secret = 'foo_secret1234'

export const body = '{"message":{"id":"01M"}}'

export const timestamp = 1_700_000_000

/** When it was signed, in milliseconds. */
export const at = timestamp * 1000

/** The name of a signature header. */
export const h = (name = '') => `x-sinch-webhook-signature${name && `-${name}`}`

/** The verdict over a good request, of which some things are otherwise. */
export async function verdict({ signed = {}, headers = {}, form = (all) => all, ...args } = {}) {
  const all = await signedHeaders({ body, secret, timestamp, ...signed }, headers)
  const given = { headers: form(all), body: signed.body ?? body, secret, now: () => at, ...args }
  const { valid, reason } = await validateSignature(given)
  const plain = await validateAuthenticationHeader(given)
  if (plain !== valid) return 'the two functions disagree'
  return valid ? 'valid' : reason
}
