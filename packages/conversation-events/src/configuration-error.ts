/**
 * Thrown when the caller's own arguments cannot work: an empty secret, a window that is no number, a body that was
 * parsed before it was checked. Nothing that a stranger sends causes it.
 *
 * It has the `code` of the error of the same name in `@parlance/core`, so that one check tells both.
 */
export class ConfigurationError extends Error {
  // A getter: minifiers rename classes, and the first line of the stack is written before fields are.
  override get name(): 'ConfigurationError' {
    return 'ConfigurationError'
  }

  readonly code = 'configuration'
  /** The argument or option that is wrong. */
  readonly property: string

  constructor(property: string, remedy: string) {
    super(`${property} ${remedy}`)
    this.property = property
  }

  /** The whole error as plain data, for logs and queues. It holds no secret. */
  toJSON(): { name: string; code: string; message: string; property: string } {
    const { name, code, message, property } = this
    return { name, code, message, property }
  }
}
