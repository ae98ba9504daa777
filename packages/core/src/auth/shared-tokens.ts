import { createDeadline } from '../deadline.ts'
import { isToken } from './is-token.ts'
import type { StoredToken, TokenStore } from './token-store.ts'

/** A token store that cannot fail: what throws, hangs or is no usable token counts as none. */
export interface SharedTokens {
  get(): Promise<StoredToken | undefined>
  set(token: StoredToken): Promise<unknown>
  delete(): Promise<unknown>
}

/** Wraps a store, and its absence. */
export function sharedTokens(store: TokenStore | undefined, key: string): SharedTokens {
  const attempt = async (work: (store: TokenStore) => unknown): Promise<unknown> => {
    if (!store) return undefined
    // A store stands near; past a second, asking for a token is quicker.
    const deadline = createDeadline(1000)
    try {
      return await deadline.race(work(store))
    } catch {
      return undefined
    } finally {
      deadline.end()
    }
  }
  return {
    async get() {
      const { accessToken, expiresAt } = Object(await attempt((from) => from.get(key)))
      return isToken(accessToken) && expiresAt > Date.now() ? { accessToken, expiresAt } : undefined
    },
    async set(token) {
      const ttlSeconds = Math.floor((token.expiresAt - Date.now()) / 1000)
      return ttlSeconds > 0 && attempt((to) => to.set(key, { ...token }, { ttlSeconds }))
    },
    delete: () => attempt((from) => from.delete(key)),
  }
}
