import { ConfigurationError } from '../errors/configuration-error.ts'
import { AuthenticationError } from '../errors/authentication-error.ts'
import { hideAll } from '../hide-all.ts'
import { readFailure } from '../read-failure.ts'
import type { Auth } from './auth.ts'
import { isToken } from './is-token.ts'

/**
 * Sends a token that you have: a fixed one, or what a function gives, asked for each request. A page uses it against
 * its own backend.
 *
 * When the API answers that a token has expired, the function is asked once more, with `expired: true`; a different token
 * repeats the request.
 *
 * @throws `ConfigurationError` when a fixed token is blank or malformed; calls fail with `AuthenticationError` when the
 * function throws or gives no token.
 *
 * @example
 * ```ts
 * import { bearerToken, createClient } from '@parlance/core'
 *
 * declare function readToken(options: { fresh: boolean }): Promise<string>
 *
 * const client = createClient({
 *   projectId: 'my-project',
 *   conversationDomain: 'https://my.app/api/sinch',
 *   auth: bearerToken(({ expired }) => readToken({ fresh: expired })),
 * })
 * ```
 */
export function bearerToken(token: string | TokenFunction): Auth {
  if (typeof token !== 'function' && !isToken(token)) {
    throw new ConfigurationError('token', 'must be a token or a function that gives one')
  }
  let last = ''
  let refused = ''
  return {
    async authorize({ facts }) {
      let given: unknown = token
      try {
        if (typeof token === 'function') given = await token({ expired: refused !== '' && refused === last })
      } catch (error) {
        throw new AuthenticationError('the function given to bearerToken failed', {
          ...facts,
          cause: readFailure(error).cause,
        })
      }
      if (!isToken(given))
        throw new AuthenticationError('the function given to bearerToken gave no token', facts)
      last = given
      return `Bearer ${given}`
    },
    expired(authorization) {
      refused = authorization.slice(7)
      return typeof token === 'function'
    },
    conceal: (text) => hideAll(text, [typeof token === 'string' ? token : last, refused]),
  }
}

/** Gives a token; `expired` says that the API has just refused the last one as expired. */
export type TokenFunction = (context: { expired: boolean }) => string | Promise<string>
