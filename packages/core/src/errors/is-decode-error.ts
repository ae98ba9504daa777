import type { DecodeError } from './decode-error.ts'
import { hasCode } from './has-code.ts'

/**
 * Whether this is a {@link DecodeError}, whichever copy of the package made it: the service said yes, and what came
 * with it could not be read. Do not send again: the message may be on its way.
 *
 * @example
 * ```ts
 * import { isDecodeError } from '@parlance/core'
 *
 * // A send that was taken, and whose id got lost.
 * export function isTakenWithoutId(error: unknown): boolean {
 *   return isDecodeError(error) && error.outcome === 'unknown'
 * }
 * ```
 */
export const isDecodeError = (error: unknown): error is DecodeError => hasCode(error, 'decode')
