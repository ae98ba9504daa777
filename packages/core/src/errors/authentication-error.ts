import { ParlanceError } from './parlance-error.ts'

/**
 * No token could be had: the token endpoint refused the key, or gave an answer that holds none. The request itself
 * was not sent.
 */
export class AuthenticationError extends ParlanceError {
  // A getter of each class: a minifier renames classes, and the stack's first line is written before fields are.
  override get name(): 'AuthenticationError' {
    return 'AuthenticationError'
  }

  readonly code = 'authentication'
  /** The HTTP status of the token endpoint; absent when it was not asked or its answer could not be used. */
  declare readonly status?: number
}
