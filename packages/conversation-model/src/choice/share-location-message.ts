/** A button by which the recipient tells where he or she is. */
export interface ShareLocationMessage {
  /** The text of the button. */
  title: string
  /** The page that opens where the channel cannot ask for the location. */
  fallback_url: string
}
