import { ParlanceError } from './parlance-error.ts'

/**
 * An argument of a call cannot be sent: an empty id, two recipients, a header with a line break. Thrown before any
 * request is sent; `property` names the argument.
 */
export class ValidationError extends ParlanceError {
  // A getter of each class: a minifier renames classes, and the stack's first line is written before fields are.
  override get name(): 'ValidationError' {
    return 'ValidationError'
  }

  readonly code = 'validation'
  /** The argument that is wrong, for example `message_id`. */
  declare readonly property: string

  constructor(property: string, remedy: string, operation?: string) {
    super(`${property} ${remedy}`, { operation, property })
  }
}
