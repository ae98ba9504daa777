import type { ApiError } from './api-error.ts'
import type { AuthenticationError } from './authentication-error.ts'
import type { ConfigurationError } from './configuration-error.ts'
import type { ConnectionError } from './connection-error.ts'
import type { DecodeError } from './decode-error.ts'
import { hasCode } from './has-code.ts'
import type { TimeoutError } from './timeout-error.ts'
import type { ValidationError } from './validation-error.ts'

/** Every error of Parlance; `switch (error.code)` narrows it. */
export type AnyParlanceError =
  | ConfigurationError
  | ValidationError
  | AuthenticationError
  | ApiError
  | ConnectionError
  | TimeoutError
  | DecodeError

/**
 * Whether this is any error of Parlance, whichever copy of the package made it. What is none is a mistake in the
 * program, or the reason of an abort.
 *
 * @example
 * ```ts
 * import { isParlanceError } from '@parlance/core'
 *
 * export function advice(error: unknown): string {
 *   if (!isParlanceError(error)) throw error
 *   switch (error.code) {
 *     case 'api':
 *       return `refused with ${error.status}: ${error.message}`
 *     case 'timeout':
 *     case 'connection':
 *       return error.outcome === 'not_sent' ? 'send it again' : 'look first whether it was sent'
 *     default:
 *       return error.message
 *   }
 * }
 * ```
 */
export const isParlanceError = (error: unknown): error is AnyParlanceError => hasCode(error)
