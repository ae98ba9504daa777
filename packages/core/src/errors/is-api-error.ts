import type { ApiError } from './api-error.ts'
import { hasCode } from './has-code.ts'

/** Whether this is a {@link ApiError}, whichever copy of the package made it. */
export const isApiError = (error: unknown): error is ApiError => hasCode(error, 'api')
