/** A message and the same without personal data. */
export interface PiiResult {
  /** The text that was analysed. */
  message?: string
  /** The text with personal data masked. */
  masked?: string
}
