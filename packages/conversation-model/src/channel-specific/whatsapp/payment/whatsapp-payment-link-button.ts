/** Pays a WhatsApp order on a web page. */
export interface WhatsAppPaymentLinkButton {
  /** The button opens a page to pay on. */
  type: 'payment_link'
  /** URL of the page. */
  uri: string
}
