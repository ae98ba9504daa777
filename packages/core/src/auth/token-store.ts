/**
 * Where isolates and processes share tokens, so that each does not fetch its own: Workers KV, Redis, any key-value
 * store. A store that fails, hangs or answers nonsense costs a token request and never a send.
 *
 * @example
 * ```ts
 * import type { TokenStore } from '@parlance/core'
 *
 * declare const kv: {
 *   get(key: string): Promise<string | null>
 *   put(key: string, value: string, options: { expirationTtl: number }): Promise<void>
 *   delete(key: string): Promise<void>
 * }
 *
 * export const tokenStore: TokenStore = {
 *   async get(key) {
 *     const text = await kv.get(key)
 *     return text === null ? undefined : JSON.parse(text)
 *   },
 *   // Workers KV keeps a value for a minute at least.
 *   set: (key, token, { ttlSeconds }) =>
 *     kv.put(key, JSON.stringify(token), { expirationTtl: Math.max(60, ttlSeconds) }),
 *   delete: (key) => kv.delete(key),
 * }
 * ```
 */
export interface TokenStore {
  /** The token kept under this key; nothing when there is none. */
  get(key: string): Promise<StoredToken | null | undefined>
  /** Keeps a token, for at most `ttlSeconds` (a whole number, at least 1). */
  set(key: string, token: StoredToken, options: { ttlSeconds: number }): Promise<unknown>
  /** Forgets a token that the API has refused. */
  delete(key: string): Promise<unknown>
}

/** A token as a store keeps it: plain JSON. It is a secret. */
export interface StoredToken {
  accessToken: string
  /** From when on it is not used any more, in milliseconds since 1970. */
  expiresAt: number
}
