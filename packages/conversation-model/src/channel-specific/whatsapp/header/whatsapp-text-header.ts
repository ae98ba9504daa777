/** A line of text above the body of an interactive WhatsApp message. */
export interface WhatsAppTextHeader {
  /** The header is a line of text. */
  type: 'text'
  /** The text as the recipient reads it. May hold emoji, but no Markdown. */
  text: string
}
