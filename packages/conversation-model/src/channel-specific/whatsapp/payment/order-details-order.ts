import type { OrderItem } from './order-item.ts'

/**
 * What is bought: the lines of a WhatsApp order and what is added to or taken off their sum.
 * All amounts are integers in minor units of the currency (1250 is 12.50).
 */
export interface OrderDetailsOrder {
  /** The lines of the order. */
  items: OrderItem[]
  /** Sum of the lines: an integer in minor units. */
  subtotal_value: number
  /** Tax on the order: an integer in minor units. */
  tax_value: number
  /** Id of the Facebook catalog that the items are in. */
  catalog_id?: string
  /** When the order lapses: Unix seconds as text (`"1741934627"`), at least 300 seconds ahead. */
  expiration_time?: string
  /** What the buyer reads about the time the order lapses. */
  expiration_description?: string
  /** What the buyer reads about the tax. */
  tax_description?: string
  /** Cost of shipping: an integer in minor units. */
  shipping_value?: number
  /** What the buyer reads about shipping. */
  shipping_description?: string
  /** What is taken off the sum: an integer in minor units. */
  discount_value?: number
  /** What the buyer reads about the discount. */
  discount_description?: string
  /** Name of the programme that grants the discount. */
  discount_program_name?: string
}
