import { isParlanceError } from '@parlance/core'

const mostMs = 600_000

/** How long a job waits before it is tried again: as long as the API asks; else at random, and longer each time. */
export function delayOf(attempts: number, _type?: string, error?: Error): number {
  const asked = isParlanceError(error) ? error.retryAfterMs : undefined
  return asked ?? Math.ceil(Math.random() * Math.min(mostMs, 1000 * 2 ** attempts))
}
