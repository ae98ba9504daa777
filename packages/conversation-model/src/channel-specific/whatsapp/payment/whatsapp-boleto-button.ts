/** Pays a WhatsApp order with a boleto, a Brazilian payment slip. */
export interface WhatsAppBoletoButton {
  /** The button copies the number of a boleto. */
  type: 'boleto'
  /** The digitable line of the boleto: what a tap puts on the clipboard. */
  digitable_line: string
}
