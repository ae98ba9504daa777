/** What only some channels show of a card. */
export interface CardMessageProperties {
  /** WhatsApp: the header of a message with reply buttons and no media. */
  whatsapp_header?: string
}
