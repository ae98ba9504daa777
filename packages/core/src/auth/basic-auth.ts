import { hideAll } from '../hide-all.ts'
import { own } from '../own.ts'
import type { Auth } from './auth.ts'
import { type KeyPair, toBasic } from './to-basic.ts'

/**
 * Sends the access key itself with every request. For quick tests only: the API limits it heavily.
 *
 * @throws `ConfigurationError` when the key is blank or malformed, and in a browser.
 *
 * @example
 * ```ts
 * import { basicAuth, createClient } from '@parlance/core'
 *
 * const client = createClient({
 *   projectId: 'my-project',
 *   conversationRegion: 'eu',
 *   auth: basicAuth({ keyId: 'my-key', keySecret: 'my-secret' }),
 * })
 * ```
 */
export function basicAuth(key: KeyPair): Auth {
  const { keyId, keySecret } = own(key, 'credentials')
  const authorization = toBasic({ keyId, keySecret })
  const secrets = [authorization.slice(6), keySecret, keyId]
  return { authorize: () => authorization, conceal: (text) => hideAll(text, secrets) }
}
