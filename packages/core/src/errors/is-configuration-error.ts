import type { ConfigurationError } from './configuration-error.ts'
import { hasCode } from './has-code.ts'

/**
 * Whether this is a {@link ConfigurationError}, whichever copy of the package made it; also true for the one of
 * `@parlance/conversation-events`.
 *
 * @example
 * ```ts
 * import { clientOptionsFromEnv, createClient, isConfigurationError } from '@parlance/core'
 *
 * try {
 *   createClient(clientOptionsFromEnv(process.env))
 * } catch (error) {
 *   if (!isConfigurationError(error)) throw error
 *   console.error(`mend ${error.property}: ${error.message}`)
 * }
 * ```
 */
export const isConfigurationError = (error: unknown): error is ConfigurationError =>
  hasCode(error, 'configuration')
