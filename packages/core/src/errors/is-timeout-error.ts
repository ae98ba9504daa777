import type { TimeoutError } from './timeout-error.ts'
import { hasCode } from './has-code.ts'

/**
 * Whether this is a {@link TimeoutError}, whichever copy of the package made it: `timeoutMs` passed. An abort by your
 * own signal is none; it rejects with the reason of the signal.
 *
 * @example
 * ```ts
 * import { isTimeoutError } from '@parlance/core'
 *
 * // Late, and surely not sent: it may be tried again.
 * export function isLateAndUnsent(error: unknown): boolean {
 *   return isTimeoutError(error) && error.outcome === 'not_sent'
 * }
 * ```
 */
export const isTimeoutError = (error: unknown): error is TimeoutError => hasCode(error, 'timeout')
