/**
 * What is sold in a WhatsApp order. Open: any other text is accepted too.
 *
 * - `digital-goods`: nothing that is shipped.
 * - `physical-goods`: something that is shipped.
 */
export type OrderDetailsTypeOfGoods = 'digital-goods' | 'physical-goods' | (string & {})
