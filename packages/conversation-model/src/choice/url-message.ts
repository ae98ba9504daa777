/** A button that opens a web page. */
export interface UrlMessage {
  /** The text of the button. */
  title: string
  /** The page to open. */
  url: string
}
