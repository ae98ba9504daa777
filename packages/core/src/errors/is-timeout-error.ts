import type { TimeoutError } from './timeout-error.ts'
import { hasCode } from './has-code.ts'

/** Whether this is a {@link TimeoutError}, whichever copy of the package made it. */
export const isTimeoutError = (error: unknown): error is TimeoutError => hasCode(error, 'timeout')
