import type { ConnectionError } from './connection-error.ts'
import { hasCode } from './has-code.ts'

/** Whether this is a {@link ConnectionError}, whichever copy of the package made it. */
export const isConnectionError = (error: unknown): error is ConnectionError => hasCode(error, 'connection')
