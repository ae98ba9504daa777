import type { ApiError } from '../errors/api-error.ts'
import { AuthenticationError } from '../errors/authentication-error.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import { hasCode } from '../errors/has-code.ts'
import type { ParlanceError } from '../errors/parlance-error.ts'
import type { AuthContext } from './auth.ts'

/**
 * The error of a call that got no token, made for that call alone: many calls wait for one token, and each has facts
 * of its own. It quotes nothing of what the token endpoint answered but the API's own words for a refusal.
 */
export function tokenError(error: unknown, host: string, { signal, facts }: AuthContext): unknown {
  // The call is over; its own deadline or its caller says why.
  if (signal.aborted) return error
  if (hasCode(error, 'api')) {
    const { status, apiMessage, retryAfterMs } = error as ApiError
    const words = apiMessage ? `: ${apiMessage}` : ''
    const remedy = status < 429 ? '. Check the key id and the secret' : ''
    return new AuthenticationError(`${host} answered ${status}${words}${remedy}`, {
      ...facts,
      status,
      retryAfterMs,
    })
  }
  if (hasCode(error, 'connection')) {
    return new ConnectionError(`${host} could not be reached for a token`, {
      ...facts,
      cause: (error as ParlanceError).cause,
    })
  }
  return new AuthenticationError(`the answer of ${host} holds no token`, facts)
}
