import type { ValidationError } from './validation-error.ts'
import { hasCode } from './has-code.ts'

/**
 * Whether this is a {@link ValidationError}, whichever copy of the package made it: an argument cannot be sent, and
 * nothing was.
 *
 * @example
 * ```ts
 * import { isValidationError } from '@parlance/core'
 *
 * // What a form says beside the field that is wrong.
 * export function complaint(error: unknown): string {
 *   if (!isValidationError(error)) throw error
 *   return `${error.property}: ${error.message}`
 * }
 * ```
 */
export const isValidationError = (error: unknown): error is ValidationError => hasCode(error, 'validation')
