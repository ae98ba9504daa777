import type { ConfigurationError } from './configuration-error.ts'
import { hasCode } from './has-code.ts'

/**
 * Whether this is a {@link ConfigurationError}, told by its `code`: also true for an error of another copy of this
 * package, and for the one of `@parlance/core`.
 *
 * @example
 * ```ts
 * import { createEventHandler, isConfigurationError } from '@parlance/conversation-events'
 *
 * try {
 *   createEventHandler({ secret: process.env['SINCH_WEBHOOK_SECRET'] ?? '' })
 * } catch (error) {
 *   if (!isConfigurationError(error)) throw error
 *   console.error(`mend ${error.property}: ${error.message}`)
 * }
 * ```
 */
export function isConfigurationError(error: unknown): error is ConfigurationError {
  return hasCode(error, 'configuration')
}
