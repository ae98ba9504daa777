import type { ValidationError } from './validation-error.ts'
import { hasCode } from './has-code.ts'

/** Whether this is a {@link ValidationError}, whichever copy of the package made it. */
export const isValidationError = (error: unknown): error is ValidationError => hasCode(error, 'validation')
