import { ParlanceError } from './parlance-error.ts'

/**
 * No answer came: the service could not be reached, or the connection ended before an answer was complete.
 *
 * `outcome` is `not_sent` where the platform says that no connection was made, else `unknown`.
 */
export class ConnectionError extends ParlanceError {
  // A getter of each class: a minifier renames classes, and the stack's first line is written before fields are.
  override get name(): 'ConnectionError' {
    return 'ConnectionError'
  }

  readonly code = 'connection'
}
