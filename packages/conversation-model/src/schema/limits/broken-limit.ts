/** A documented limit of the API that a message breaks. */
export interface BrokenLimit {
  /** Where, from the message inwards. */
  readonly path: readonly [string | number, ...(string | number)[]]
  /** What is wrong, without the value itself. */
  readonly message: string
}
