import type { Call } from './call.ts'
import type { Context } from './context.ts'
import { isBasic } from './is-basic.ts'
import { Refusal } from './refusal.ts'

/** Refuses a call without valid credentials: an access token, or the access key itself. */
export function authorise(context: Context, call: Call): void {
  const header = call.headers.get('authorization')
  if (header === null) throw refusal('Bearer')
  if (isBasic(context.settings, header)) return
  const [, token] = /^Bearer +(\S+)$/i.exec(header) ?? []
  const expiresAt = token === undefined ? undefined : context.state.tokens.get(token)
  if (expiresAt === undefined) throw refusal(challenge('Jwt is not known'))
  if (expiresAt <= context.clock.now()) throw tokenExpired(expiresAt)
}

/** 401 of a kind that a new token mends. */
export function tokenExpired(at: number): Refusal {
  return refusal(challenge(`Jwt expired at ${new Date(at).toISOString().replace(/\.\d+/, '')}`))
}

function challenge(description: string): string {
  const uri = 'https://tools.ietf.org/html/rfc6750#section-3.1'
  return `Bearer error="invalid_token", error_description="${description}", error_uri="${uri}"`
}

function refusal(authenticate: string): Refusal {
  const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo' }]
  return new Refusal(401, 'Request had invalid credentials.', details, { 'www-authenticate': authenticate })
}
