/** What only some channels show of a choice message. */
export interface ChoiceMessageProperties {
  /** WhatsApp: the small print below the text. */
  whatsapp_footer?: string
}
