import { ParlanceError } from './parlance-error.ts'

/**
 * Something was set up wrongly: a client's option, a credential, or the options of one call. Thrown before any
 * request is sent; `property` names what has to be mended.
 */
export class ConfigurationError extends ParlanceError {
  // A getter of each class: a minifier renames classes, and the stack's first line is written before fields are.
  override get name(): 'ConfigurationError' {
    return 'ConfigurationError'
  }

  readonly code = 'configuration'
  /** The option that is wrong, for example `conversationRegion`. */
  declare readonly property: string

  constructor(property: string, remedy: string) {
    super(`${property} ${remedy}`, { property })
  }
}
