/**
 * Where a WhatsApp order stands. Open: any other text is accepted too.
 */
export type WhatsAppOrderState =
  | 'pending'
  | 'processing'
  | 'partially-shipped'
  | 'shipped'
  | 'completed'
  | 'canceled'
  | (string & {})
