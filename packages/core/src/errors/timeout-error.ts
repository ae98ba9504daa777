import { ParlanceError } from './parlance-error.ts'

/**
 * The deadline (`timeoutMs`) passed before the call was done.
 *
 * `outcome` tells how far it had come: `not_sent` while waiting for a token or for another try of a request that never
 * left, `rejected` while waiting after a refusal, `unknown` once a request was under way.
 */
export class TimeoutError extends ParlanceError {
  // A getter of each class: a minifier renames classes, and the stack's first line is written before fields are.
  override get name(): 'TimeoutError' {
    return 'TimeoutError'
  }

  readonly code = 'timeout'
}
