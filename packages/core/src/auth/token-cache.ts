import { createDeadline } from '../deadline.ts'
import type { Interest } from './interest.ts'
import type { SharedTokens } from './shared-tokens.ts'
import type { StoredToken } from './token-store.ts'

/** One token for all callers. */
export interface TokenCache {
  /** The token in memory, while it is usable: there is nothing to wait for. */
  fresh(): string | undefined
  /** The token, from memory, from the store or from the endpoint. */
  get(waiter: Waiter): Promise<string>
  /** Forgets a token that was refused, if it is the one in memory. */
  forget(accessToken: string): void
  /** The token in memory. */
  current(): string | undefined
}

/** A call that waits for a token. */
export interface Waiter extends Interest {
  /** Gets a new token from the endpoint. */
  fetch(interest: Interest): Promise<StoredToken>
  /** Told where its token came from. */
  found(source: 'endpoint' | 'store', token: StoredToken): void
}

/** A token under way. */
interface Flight {
  readonly number: number
  readonly landing: Promise<StoredToken>
  readonly controller: AbortController
  readonly waiters: Set<Waiter>
}

// On Workers a promise dies with the request that made it: who has waited this long fetches for himself.
const patienceMs = 5000

/** An empty cache. */
export function createTokenCache(shared: SharedTokens): TokenCache {
  let kept: (StoredToken & { number: number }) | undefined
  let flight: Flight | undefined
  let flights = 0
  // Stores are slow to learn, and may give an older one again.
  const refused: string[] = []

  const fresh = (): string | undefined => (kept && kept.expiresAt > Date.now() ? kept.accessToken : undefined)

  async function obtain(waiter: Waiter, number: number, interest: Interest): Promise<StoredToken> {
    // A late answer never takes the place of a newer token.
    const keep = (token: StoredToken): boolean => {
      if (kept && kept.number >= number) return false
      kept = { ...token, number }
      return true
    }
    const stored = await shared.get(interest)
    if (stored && !refused.includes(stored.accessToken)) {
      keep(stored)
      waiter.found('store', stored)
      return stored
    }
    if (stored) await shared.delete(interest)
    const token = await waiter.fetch(interest)
    const newer = keep(token)
    waiter.found('endpoint', token)
    // Waited for: on Workers what nobody waits for is dropped with the request.
    if (newer) await shared.set(interest, token)
    return token
  }

  function launch(waiter: Waiter): Flight {
    const number = (flights += 1)
    const controller = new AbortController()
    const waiters = new Set([waiter])
    const interest = {
      signal: controller.signal,
      // As long as the most patient of them has.
      remainingMs: () => [...waiters].reduce((most, one) => Math.max(most, one.remainingMs()), 0),
    }
    const landing = obtain(waiter, number, interest).finally(() => {
      if (flight?.number === number) flight = undefined
    })
    // Everybody who waits may have gone.
    landing.catch(() => undefined)
    return { number, landing, controller, waiters }
  }

  function leave(left: Flight, waiter: Waiter): void {
    left.waiters.delete(waiter)
    if (left.waiters.size > 0) return
    // Nobody is interested any more.
    left.controller.abort()
    if (flight === left) flight = undefined
  }

  return {
    fresh,
    async get(waiter) {
      const joined = new Set<Flight>()
      let current: Flight | undefined
      // Patience is lost once: an endpoint that is slower than all of them would see a request from each. Who stays
      // with a flight only looks from time to time whether another has brought a token.
      let stays = false
      try {
        for (;;) {
          const token = fresh()
          if (token !== undefined) return token
          stays ||= !flight
          current ??= flight ??= launch(waiter)
          joined.add(current)
          current.waiters.add(waiter)
          const patience = createDeadline(
            stays ? patienceMs : Math.min(patienceMs, waiter.remainingMs() / 2),
            waiter.signal,
          )
          try {
            // oxlint-disable-next-line no-await-in-loop -- one flight after the other
            return (await patience.race(current.landing)).accessToken
          } catch (error) {
            if (!patience.passed) throw error
            if (!stays) {
              if (flight === current) flight = undefined
              current = undefined
              stays = true
            }
          } finally {
            patience.end()
          }
        }
      } finally {
        for (const left of joined) leave(left, waiter)
      }
    },
    forget(accessToken) {
      if (kept?.accessToken !== accessToken) return
      refused.splice(0, refused.length - 7)
      refused.push(accessToken)
      kept = undefined
    },
    current: () => kept?.accessToken,
  }
}
