/**
 * What keeps a failing service from being hammered: every repetition costs one, every call brings a tenth and every success
 * one, and there are never more than fifty. So a service that always fails sees 1.1 tries a call once the
 * budget is spent, and fifty successes fill it again.
 */
export interface RetryBudget {
  /** Adds to what may be spent. */
  earn(amount: number): void
  /** Whether one more repetition may be made; if so, it is paid for. */
  spend(): boolean
}

/** A full budget. */
export function createRetryBudget(): RetryBudget {
  const most = 50
  let left = most
  return {
    earn(amount) {
      left = Math.min(most, left + amount)
    },
    spend() {
      const enough = left >= 1
      if (enough) left -= 1
      return enough
    },
  }
}
