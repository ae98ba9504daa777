import { ConfigurationError } from './configuration-error.ts'
import type { NonceClaim, NonceStore } from './nonce-store.ts'

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
 * @throws `ConfigurationError` when `maxEntries` is not a positive whole number.
 */
export function createMemoryNonceStore(options: createMemoryNonceStore.Options = {}): NonceStore {
  const { maxEntries = 100_000, now = Date.now } = options
  if (!Number.isSafeInteger(maxEntries) || maxEntries < 1) {
    throw new ConfigurationError('maxEntries must be a positive whole number.')
  }
  const entries = new Map<string, { state: 'pending' | 'done'; expiresAt: number }>()

  function put(nonce: string, state: 'pending' | 'done', seconds: number): void {
    // Anew at the end: the entry at the front is the one that has waited longest.
    entries.delete(nonce)
    for (const [oldest, { expiresAt }] of entries) {
      if (expiresAt > now() && entries.size < maxEntries) break
      entries.delete(oldest)
    }
    entries.set(nonce, { state, expiresAt: now() + seconds * 1000 })
  }

  return {
    claim(nonce, { leaseSeconds }): NonceClaim {
      const entry = entries.get(nonce)
      if (entry && entry.expiresAt > now()) return entry.state
      put(nonce, 'pending', leaseSeconds)
      return 'claimed'
    },
    commit: (nonce, { ttlSeconds }) => put(nonce, 'done', ttlSeconds),
    release(nonce) {
      if (entries.get(nonce)?.state === 'pending') entries.delete(nonce)
    },
  }
}

export declare namespace createMemoryNonceStore {
  interface Options {
    /** How many nonces are kept. Beyond it the oldest is forgotten, and could be replayed. Default 100,000. */
    maxEntries?: number | undefined
    /** The clock, in milliseconds. Default `Date.now`. */
    now?: (() => number) | undefined
  }
}
