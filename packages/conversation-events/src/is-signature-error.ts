import { hasCode } from './has-code.ts'
import type { SignatureError } from './signature-error.ts'

/** Whether this is a {@link SignatureError}, told by its `code` and so also across copies of this package. */
export function isSignatureError(error: unknown): error is SignatureError {
  return hasCode(error, 'invalid_signature')
}
