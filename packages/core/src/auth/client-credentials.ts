import { ConfigurationError } from '../errors/configuration-error.ts'
import { hideAll } from '../hide-all.ts'
import type { Auth, AuthContext } from './auth.ts'
import { isToken } from './is-token.ts'
import { sharedTokens } from './shared-tokens.ts'
import { type KeyPair, toBasic } from './to-basic.ts'
import { tokenError } from './token-error.ts'
import { tokenLifetime } from './token-lifetime.ts'
import { createTokenCache } from './token-cache.ts'
import type { StoredToken, TokenStore } from './token-store.ts'
import { isBaseUrl, urlRule } from '../is-base-url.ts'
import { own } from '../own.ts'
import { ownMembers } from '../own-members.ts'

/** What {@link clientCredentials} is given. */
export interface ClientCredentials extends KeyPair {
  /** The token endpoint. Default `https://auth.sinch.com/oauth2/token`, which serves every region. */
  tokenUrl?: string | undefined
  /** Where tokens are shared with other processes; without it each process fetches its own. */
  tokenStore?: TokenStore | undefined
}

/**
 * Signs in with an access key (OAuth2 client credentials), the normal way. One token serves all calls of all clients
 * that are made with this value; it is fetched by the first call, renewed a minute before it expires, and once when the API
 * says that it has expired.
 *
 * @throws `ConfigurationError` when the key or the URL is malformed, and in a browser, where everybody could read the
 * secret. Calls fail with `AuthenticationError` when the endpoint refuses the key.
 *
 * @example
 * ```ts
 * import { clientCredentials, createClient } from '@parlance/core'
 *
 * const client = createClient({
 *   projectId: 'my-project',
 *   conversationRegion: 'eu',
 *   auth: clientCredentials({ keyId: 'my-key', keySecret: 'my-secret' }),
 * })
 * ```
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/#authentication
 */
export function clientCredentials(credentials: ClientCredentials): Auth {
  const {
    keyId,
    keySecret,
    tokenUrl = 'https://auth.sinch.com/oauth2/token',
    tokenStore,
  } = own(credentials, 'credentials')
  const authorization = toBasic({ keyId, keySecret })
  if (
    tokenStore !== undefined &&
    !['get', 'set', 'delete'].every((name) => typeof Object(tokenStore)[name] === 'function')
  ) {
    throw new ConfigurationError('tokenStore', 'must have get, set and delete')
  }
  if (!isBaseUrl(tokenUrl)) throw new ConfigurationError('tokenUrl', urlRule)
  const host = String(tokenUrl.split('/')[2])
  const cache = createTokenCache(sharedTokens(tokenStore, `parlance:token:${host}:${keyId}`))
  let refused = ''
  const obtain = async (context: AuthContext): Promise<string> => {
    const started = performance.now()
    try {
      const accessToken = await cache.get({
        ...context,
        fetch: async (interest) =>
          toStored(
            await context.fetchToken(tokenUrl, authorization, 'grant_type=client_credentials', interest),
          ),
        found: (source, { expiresAt }) =>
          context.onToken({
            source,
            durationMs: performance.now() - started,
            usableForMs: expiresAt - Date.now(),
          }),
      })
      return `Bearer ${accessToken}`
    } catch (error) {
      throw tokenError(error, host, context)
    }
  }
  return {
    authorize(context) {
      const fresh = cache.fresh()
      return fresh === undefined ? obtain(context) : `Bearer ${fresh}`
    },
    expired(value) {
      refused = value.slice(7)
      cache.forget(refused)
      return true
    },
    conceal: (text) => hideAll(text, [authorization.slice(6), keySecret, keyId, cache.current(), refused]),
  }
}

function toStored(answer: unknown): StoredToken {
  const { access_token, expires_in } = ownMembers(answer)
  if (!isToken(access_token)) throw new TypeError('no token')
  return { accessToken: access_token, expiresAt: Date.now() + tokenLifetime(expires_in) }
}
