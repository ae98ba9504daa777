import type { DecodeError } from './decode-error.ts'
import { hasCode } from './has-code.ts'

/** Whether this is a {@link DecodeError}, whichever copy of the package made it. */
export const isDecodeError = (error: unknown): error is DecodeError => hasCode(error, 'decode')
