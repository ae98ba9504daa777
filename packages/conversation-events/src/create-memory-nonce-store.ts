import { ConfigurationError } from './configuration-error.ts'
import type { NonceStore } from './nonce-store.ts'

/**
 * A {@link NonceStore} in the memory of one process: for a service of one instance, and for tests. Several instances
 * need a store that they share.
 *
 * @example
 * ```ts
 * import { createEventHandler, createMemoryNonceStore } from '@parlance/conversation-events'
 *
 * export const handle = createEventHandler({
 *   secret: 'my-secret',
 *   nonces: createMemoryNonceStore(),
 *   on: { MESSAGE_INBOUND: (event) => console.log(event.message.id) },
 * })
 * ```
 *
 * @throws `ConfigurationError` when `maxEntries` is not a whole number of at least 2.
 */
export function createMemoryNonceStore(options: createMemoryNonceStore.Options = {}): NonceStore {
  const { maxEntries = 100_000, now = Date.now } = options
  if (!Number.isSafeInteger(maxEntries) || maxEntries < 2) {
    throw new ConfigurationError('maxEntries', 'must be a whole number of at least 2.')
  }
  // Two generations: when the young one is full, it takes the place of the old one, which is dropped as a whole. To
  // take single entries off the front of a Map gets slow, since it keeps a gap for each.
  let young = new Map<string, Entry>()
  let old = new Map<string, Entry>()

  function put(nonce: string, state: Entry['state'], seconds: number): void {
    if (young.size >= Math.floor(maxEntries / 2)) [young, old] = [new Map(), young]
    young.set(nonce, { state, expiresAt: now() + seconds * 1000 })
  }
  const find = (nonce: string): Entry | undefined => young.get(nonce) ?? old.get(nonce)

  return {
    async claim(nonce, { leaseSeconds }) {
      const entry = find(nonce)
      if (entry && entry.expiresAt > now()) return entry.state
      put(nonce, 'pending', leaseSeconds)
      return 'claimed'
    },
    commit: async (nonce, { ttlSeconds }) => put(nonce, 'done', ttlSeconds),
    async release(nonce) {
      if (find(nonce)?.state === 'done') return
      young.delete(nonce)
      old.delete(nonce)
    },
  }
}

interface Entry {
  readonly state: 'pending' | 'done'
  /** Milliseconds. */
  readonly expiresAt: number
}

export declare namespace createMemoryNonceStore {
  interface Options {
    /**
     * How many nonces are kept, at least 2. When there are so many, the older half is forgotten, and could be replayed.
     * Default 100,000.
     */
    maxEntries?: number | undefined
    /** The clock, in milliseconds. Default `Date.now`. */
    now?: (() => number) | undefined
  }
}
