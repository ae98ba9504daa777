import type { PlatformSignal } from './platform.ts'
import type { RetryOptions } from './retry-options.ts'

/** How one call is made: the last argument of every operation. */
export interface RequestOptions {
  /** Ends the call at once when it aborts; the call then rejects with the signal's reason. */
  signal?: PlatformSignal | undefined
  /**
   * How long the call may take in all, in milliseconds, from 1 to 2147483647: token, every try, waits and reading the answer
   * included. Default: the client's, 60000.
   */
  timeoutMs?: number | undefined
  /** Overrides the client's retry settings, member by member. */
  retry?: RetryOptions | undefined
  /**
   * More headers for the request. `authorization`, `content-type` and those that frame the message cannot be
   * set here; names are case-insensitive and values must be Latin-1 without line breaks.
   */
  headers?: Readonly<Record<string, string | undefined>> | undefined
}
