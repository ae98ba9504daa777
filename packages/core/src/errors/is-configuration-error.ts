import type { ConfigurationError } from './configuration-error.ts'
import { hasCode } from './has-code.ts'

/** Whether this is a {@link ConfigurationError}, whichever copy of the package made it. */
export const isConfigurationError = (error: unknown): error is ConfigurationError =>
  hasCode(error, 'configuration')
