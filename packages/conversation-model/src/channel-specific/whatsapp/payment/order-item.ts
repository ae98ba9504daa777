/** One line of a WhatsApp order. */
export interface OrderItem {
  /** Your own id of the product: its `retailer_id` in the catalog, if the order names one. */
  retailer_id: string
  /** Name of the product as the buyer reads it. */
  name: string
  /** Price of one piece: an integer in minor units of the currency (1250 is 12.50). */
  amount_value: number
  /** How many pieces: an integer. */
  quantity: number
  /** Reduced price of one piece: an integer in minor units. Default: no reduction. */
  sale_amount_value?: number
}
