/** What may be told of an error that is not ours: what it calls itself, never what it says. */
export interface ErrorCause {
  /** The name of the error, for example `TypeError`. */
  readonly name: string
  /** The platform's code, for example `ECONNREFUSED`. */
  readonly code?: string
}
