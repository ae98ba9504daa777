/** What is wrong with a request, and where. It never quotes what was received, so it may be logged and answered. */
export interface RequestIssue {
  /** What is wrong. */
  readonly message: string
  /** Where, from the request inwards; empty for the request itself. */
  readonly path: readonly (string | number)[]
}
