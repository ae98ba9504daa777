/** Why somebody could not be opted in or out. */
export interface OptErrorDetails {
  /** What went wrong, for people. */
  description?: string
}
