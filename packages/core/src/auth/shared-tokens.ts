import { createDeadline } from '../deadline.ts'
import { isToken } from './is-token.ts'
import type { StoredToken, TokenStore } from './token-store.ts'

/** A token store that cannot fail: what throws, hangs or is no usable token counts as none. */
export interface SharedTokens {
  get(): Promise<StoredToken | undefined>
  set(token: StoredToken): Promise<void>
  delete(): Promise<void>
}

// A store stands near; past this a token request is quicker.
const patienceMs = 1000

/** Wraps a store, and its absence. */
export function sharedTokens(store: TokenStore | undefined, key: string): SharedTokens {
  const attempt = async <Result>(
    work: (store: TokenStore) => Promise<Result>,
  ): Promise<Result | undefined> => {
    if (!store) return undefined
    const deadline = createDeadline(patienceMs)
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
      const { accessToken, expiresAt } = Object((await attempt((from) => from.get(key))) ?? undefined)
      const usable = isToken(accessToken) && typeof expiresAt === 'number' && expiresAt > Date.now()
      return usable ? { accessToken, expiresAt } : undefined
    },
    async set(token) {
      const ttlSeconds = Math.floor((token.expiresAt - Date.now()) / 1000)
      if (ttlSeconds >= 1) await attempt((to) => to.set(key, { ...token }, { ttlSeconds }))
    },
    async delete() {
      await attempt((from) => from.delete(key))
    },
  }
}
