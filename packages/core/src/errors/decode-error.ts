import { ParlanceError } from './parlance-error.ts'

/**
 * The service answered with success, and its body could not be read as JSON: cut, too large or something else.
 *
 * A message may have been sent: `outcome` is `unknown`.
 */
export class DecodeError extends ParlanceError {
  // A getter of each class: a minifier renames classes, and the stack's first line is written before fields are.
  override get name(): 'DecodeError' {
    return 'DecodeError'
  }

  readonly code = 'decode'
}
