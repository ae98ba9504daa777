/**
 * What keeps a failing service from being hammered: every repetition costs one, every call brings a tenth and every success
 * one, and there are never more than fifty. So a service that always fails sees 1.1 tries a call once the
 * budget is spent, and fifty successes fill it again.
 */
export interface RetryBudget {
  /** A call begins. */
  begin(): void
  /** A call succeeded. */
  succeed(): void
  /** Whether one more repetition may be made; if so, it is paid for. */
  spend(): boolean
}

/** A full budget. */
export function createRetryBudget(): RetryBudget {
  const most = 50
  let left = most
  const earn = (amount: number): void => {
    left = Math.min(most, left + amount)
  }
  return {
    begin: () => earn(0.1),
    succeed: () => earn(1),
    spend() {
      if (left < 1) return false
      left -= 1
      return true
    },
  }
}
