/**
 * Thrown when the caller's own arguments cannot work: an empty secret, a window that is no number, a body that was
 * parsed before it was checked. Nothing that a stranger sends causes it.
 *
 * It has the `code` of the error of the same name in `@parlance/core`, so that one check tells both.
 */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly code = 'configuration'

  /** The whole error as plain data, for logs and queues. It holds no secret. */
  toJSON(): { name: string; code: string; message: string } {
    const { name, code, message } = this
    return { name, code, message }
  }
}
