import type { Outcome } from './errors/outcome.ts'

/** How a try failed: an answer with this status, no connection, or a connection that was lost before a usable answer. */
export type Failure = number | 'unreached' | 'lost'

/** What a failure means. */
export interface Verdict {
  outcome: Outcome
  /** Whether another try is in order. */
  again: boolean
}

/**
 * The retry table. `repeatable` is true for what may be carried out twice without harm: reads, deletes, updates, and
 * sends whose caller asked for `at-least-once`. A 401 is not decided here: only a new token makes another try useful.
 */
export function judge(failure: Failure, repeatable: boolean): Verdict {
  if (failure === 'unreached') return { outcome: 'not_sent', again: true }
  if (failure === 'lost') return { outcome: 'unknown', again: repeatable }
  if (failure < 500) return { outcome: 'rejected', again: failure === 429 }
  return { outcome: 'unknown', again: repeatable && [500, 502, 503, 504].includes(failure) }
}
