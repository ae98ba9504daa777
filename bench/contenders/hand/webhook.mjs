import { createVerifier } from './verify-subtle.mjs'

/** Verifies and parses; believes what a genuine body says. */
export const createReceiver = (secret) => {
  const verify = createVerifier(secret)
  return async (headers, body) => {
    if (!(await verify(headers, body))) throw new Error('Not genuine')
    const event = JSON.parse(body)
    return { ...event, trigger: event.message ? 'MESSAGE_INBOUND' : 'UNKNOWN' }
  }
}
