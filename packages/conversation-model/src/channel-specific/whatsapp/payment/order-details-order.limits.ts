import type { BrokenLimit } from '../../../schema/limits/broken-limit.ts'
import { limitInteger } from '../../../schema/limits/limit-integer.ts'
import { within } from '../../../schema/limits/within.ts'
import type { OrderDetailsOrder } from './order-details-order.ts'
import type { OrderItem } from './order-item.ts'

/**
 * The documented limits of a WhatsApp order, as far as `order` breaks them. Whether the order lapses at least
 * 300 seconds ahead is left to the API: only its clock counts.
 */
export function orderDetailsOrderLimits(order: OrderDetailsOrder): BrokenLimit[] {
  return [
    ...within(
      'items',
      order.items.flatMap((item, index) => within(index, orderItemLimits(item))),
    ),
    ...limitInteger('subtotal_value', order.subtotal_value),
    ...limitInteger('tax_value', order.tax_value),
    ...limitInteger('shipping_value', order.shipping_value),
    ...limitInteger('discount_value', order.discount_value),
    ...limitUnixSeconds(order.expiration_time),
  ]
}

function orderItemLimits(item: OrderItem): BrokenLimit[] {
  return [
    ...limitInteger('amount_value', item.amount_value),
    ...limitInteger('quantity', item.quantity),
    ...limitInteger('sale_amount_value', item.sale_amount_value),
  ]
}

function limitUnixSeconds(text: string | undefined): BrokenLimit[] {
  return text === undefined || /^\d+$/.test(text)
    ? []
    : [{ path: ['expiration_time'], message: 'Must be Unix seconds as text' }]
}
