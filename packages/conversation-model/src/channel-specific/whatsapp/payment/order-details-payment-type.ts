/**
 * The country whose rules of payment apply to a WhatsApp order. Open: any other text is accepted too.
 *
 * - `br`: Brazil.
 * - `sg`: Singapore.
 */
export type OrderDetailsPaymentType = 'br' | 'sg' | (string & {})
