import type { ConnectionError } from './connection-error.ts'
import { hasCode } from './has-code.ts'

/**
 * Whether this is a {@link ConnectionError}, whichever copy of the package made it: no whole answer came. Its `outcome`
 * is `not_sent` where that is sure.
 *
 * @example
 * ```ts
 * import { isConnectionError } from '@parlance/core'
 *
 * // Is it the network, and may the call be made again without a second message?
 * export function isOffline(error: unknown): boolean {
 *   return isConnectionError(error) && error.outcome === 'not_sent'
 * }
 * ```
 */
export const isConnectionError = (error: unknown): error is ConnectionError => hasCode(error, 'connection')
