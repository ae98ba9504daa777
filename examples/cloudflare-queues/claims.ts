import type { NonceClaim } from '@parlance/conversation-events'
import { DurableObject, type DurableObjectState } from 'cloudflare:workers'

/**
 * Who may do what is to be done once. KV cannot say: two that ask it at once, or at two places within a minute, are both
 * told that nobody has been there. An object is in one place and does one step at a time. Its methods are called through
 * `env.CLAIMS.getByName(…)`, which makes that a `NonceStore`.
 */
export class Claims extends DurableObject {
  constructor(state: DurableObjectState, env: object) {
    super(state, env)
    const { sql } = state.storage
    sql.exec(
      'CREATE TABLE IF NOT EXISTS claims (key TEXT PRIMARY KEY, state TEXT NOT NULL, ends_at INTEGER NOT NULL)',
    )
    sql.exec('CREATE INDEX IF NOT EXISTS claims_by_end ON claims (ends_at)')
  }

  claim(key: string, { leaseSeconds }: { leaseSeconds: number }): NonceClaim {
    const { sql } = this.ctx.storage
    sql.exec('DELETE FROM claims WHERE ends_at <= ?', Date.now())
    const [found] = sql.exec('SELECT state FROM claims WHERE key = ?', key).toArray()
    if (found) return found['state'] === 'done' ? 'done' : 'pending'
    this.#keep(key, 'pending', leaseSeconds)
    return 'claimed'
  }

  commit(key: string, { ttlSeconds }: { ttlSeconds: number }): void {
    this.#keep(key, 'done', ttlSeconds)
  }

  release(key: string): void {
    this.ctx.storage.sql.exec('DELETE FROM claims WHERE key = ?', key)
  }

  #keep(key: string, state: 'pending' | 'done', seconds: number): void {
    const endsAt = Date.now() + seconds * 1000
    this.ctx.storage.sql.exec('INSERT OR REPLACE INTO claims VALUES (?, ?, ?)', key, state, endsAt)
  }
}
