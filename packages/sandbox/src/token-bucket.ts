/** Lets `burst` calls through at once, and `perSecond` more each second. */
export interface TokenBucket {
  take(now: number): boolean
}

export function createTokenBucket(burst: number, perSecond: number): TokenBucket {
  let left = burst
  let last: number | undefined
  return {
    take(now) {
      left = Math.min(burst, left + ((now - (last ?? now)) / 1000) * perSecond)
      last = now
      if (left < 1) return false
      left -= 1
      return true
    },
  }
}
