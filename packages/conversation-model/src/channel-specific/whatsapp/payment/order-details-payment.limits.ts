import type { BrokenLimit } from '../../../schema/limits/broken-limit.ts'
import { limitInteger } from '../../../schema/limits/limit-integer.ts'
import { within } from '../../../schema/limits/within.ts'
import { orderDetailsOrderLimits } from './order-details-order.limits.ts'
import type { OrderDetailsPayment } from './order-details-payment.ts'

/** The documented limits of the payment of a WhatsApp order, as far as `payment` breaks them. */
export function orderDetailsPaymentLimits(payment: OrderDetailsPayment): BrokenLimit[] {
  return [
    ...limitInteger('total_amount_value', payment.total_amount_value),
    ...within('order', orderDetailsOrderLimits(payment.order)),
    ...limitButtons(payment.payment_buttons?.length ?? 1),
  ]
}

function limitButtons(count: number): BrokenLimit[] {
  return count === 1 || count === 2
    ? []
    : [{ path: ['payment_buttons'], message: 'Must hold 1 or 2 buttons' }]
}
