import type { NonceClaim } from '@parlance/conversation-events'
import type { Env } from './env.ts'

/** What has been sent, by the ids of the messages. */
export interface Sends {
  claim(id: string): Promise<NonceClaim>
  commit(id: string): Promise<unknown>
  release(id: string): Promise<unknown>
}

// Longer than a queue keeps a message. A claim must never end by itself: what was stopped in the middle may be on its way.
const seconds = 30 * 86_400

export function sendsOf(env: Env): Sends {
  const claims = env.CLAIMS.getByName('sends')
  return {
    claim: (id) => claims.claim(id, { leaseSeconds: seconds }),
    commit: (id) => claims.commit(id, { ttlSeconds: seconds }),
    release: (id) => claims.release(id),
  }
}
