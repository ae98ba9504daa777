import { AuthenticationError } from '../errors/authentication-error.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import type { AuthContext } from './auth.ts'

/**
 * The error of a call that got no token, made for that call alone: many calls wait for one token, and each has facts
 * of its own. It quotes nothing of what the token endpoint answered but its words for a refusal.
 */
export function tokenError(error: unknown, host: string, { facts }: AuthContext): Error {
  const { code, status, apiMessage = '', retryAfterMs, cause } = Object(error)
  const message = `no token from ${host}`
  if (code === 'connection') return new ConnectionError(`${message}: no answer`, { ...facts, cause })
  const why = code === 'api' ? `${String(status)} ${String(apiMessage)}` : 'the answer holds none'
  return new AuthenticationError(`${message}: ${why}`, { ...facts, status, retryAfterMs })
}
