import { checkNumber } from './check-number.ts'
import { ConfigurationError } from './errors/configuration-error.ts'
import { own } from './own.ts'
import type { RetryOptions } from './retry-options.ts'

/** Retry options, complete and checked. */
export interface RetrySettings {
  attempts: number
  atLeastOnce: boolean
  attemptTimeoutMs: number | undefined
}

/** The longest time that a timer can wait, in milliseconds. */
export const longestMs = 2_147_483_647

/** Checks retry options and completes them with those that apply without them. */
export function toRetrySettings(options: RetryOptions | undefined, fallback?: RetrySettings): RetrySettings {
  if (!options && fallback) return fallback
  const { attempts, sends, attemptTimeoutMs } = own(options)
  if (sends !== undefined && sends !== 'safe' && sends !== 'at-least-once') {
    throw new ConfigurationError('retry.sends', "must be 'safe' or 'at-least-once'")
  }
  return {
    attempts:
      attempts === undefined ? (fallback?.attempts ?? 3) : checkNumber('retry.attempts', attempts, 1, 10),
    atLeastOnce: sends === undefined ? (fallback?.atLeastOnce ?? false) : sends === 'at-least-once',
    attemptTimeoutMs:
      attemptTimeoutMs === undefined
        ? fallback?.attemptTimeoutMs
        : checkNumber('retry.attemptTimeoutMs', attemptTimeoutMs, 1, longestMs),
  }
}
