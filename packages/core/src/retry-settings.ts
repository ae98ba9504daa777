import { checkNumber } from './check-number.ts'
import { ConfigurationError } from './errors/configuration-error.ts'
import { own } from './own.ts'
import type { RetryOptions } from './retry-options.ts'

/** Retry options, complete and checked. */
export interface RetrySettings {
  readonly attempts: number
  readonly sends: 'safe' | 'at-least-once'
  readonly attemptTimeoutMs: number | undefined
}

/** Checks retry options, completed by those that apply without them. */
export function toRetrySettings(options: RetryOptions | undefined, otherwise?: RetrySettings): RetrySettings {
  const {
    attempts = otherwise?.attempts ?? 3,
    sends = otherwise?.sends ?? 'safe',
    attemptTimeoutMs = otherwise?.attemptTimeoutMs,
  } = own(options, 'retry')
  if (sends !== 'safe' && sends !== 'at-least-once') {
    throw new ConfigurationError('retry.sends', "must be 'safe' or 'at-least-once'")
  }
  return {
    attempts: checkNumber('retry.attempts', attempts, 10),
    sends,
    attemptTimeoutMs:
      attemptTimeoutMs === undefined ? undefined : checkNumber('retry.attemptTimeoutMs', attemptTimeoutMs),
  }
}
