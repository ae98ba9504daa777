import { createDeadline } from '../deadline.ts'
import type { Interest } from './interest.ts'
import { isToken } from './is-token.ts'
import { ownMembers } from '../own-members.ts'
import type { StoredToken, TokenStore } from './token-store.ts'

/** A token store that cannot fail: what throws, hangs or is no usable token counts as none. */
export interface SharedTokens {
  get(interest: Interest): Promise<StoredToken | undefined>
  set(interest: Interest, token: StoredToken): Promise<unknown>
  delete(interest: Interest): Promise<unknown>
}

/** Wraps a store, and its absence. */
export function sharedTokens(store: TokenStore | undefined, key: string): SharedTokens {
  const attempt = async (interest: Interest, work: (store: TokenStore) => unknown): Promise<unknown> => {
    if (!store) return undefined
    // A store stands near; past a second, asking for a token is quicker. Short calls need time for more than this.
    const deadline = createDeadline(Math.min(1000, interest.remainingMs() / 4))
    try {
      return await deadline.race(work(store))
    } catch {
      return undefined
    } finally {
      deadline.end()
    }
  }
  return {
    async get(interest) {
      const { accessToken, expiresAt } = ownMembers(await attempt(interest, (from) => from.get(key)))
      if (isToken(accessToken) && typeof expiresAt === 'number' && expiresAt > Date.now())
        return { accessToken, expiresAt }
      return undefined
    },
    async set(interest, token) {
      const ttlSeconds = Math.floor((token.expiresAt - Date.now()) / 1000)
      return ttlSeconds > 0 && attempt(interest, (to) => to.set(key, { ...token }, { ttlSeconds }))
    },
    delete: (interest) => attempt(interest, (from) => from.delete(key)),
  }
}
