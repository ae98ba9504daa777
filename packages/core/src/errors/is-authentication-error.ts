import type { AuthenticationError } from './authentication-error.ts'
import { hasCode } from './has-code.ts'

/** Whether this is a {@link AuthenticationError}, whichever copy of the package made it. */
export const isAuthenticationError = (error: unknown): error is AuthenticationError =>
  hasCode(error, 'authentication')
