import type { BrokenLimit } from '../../schema/limits/broken-limit.ts'
import { within } from '../../schema/limits/within.ts'
import { orderDetailsPaymentLimits } from './payment/order-details-payment.limits.ts'
import { whatsAppInteractiveLimits } from './whatsapp-interactive.limits.ts'
import type { WhatsAppOrderDetails } from './whatsapp-order-details.ts'

/** The documented limits of the details of a WhatsApp order, as far as `message` breaks them. */
export function whatsAppOrderDetailsLimits(message: WhatsAppOrderDetails): BrokenLimit[] {
  return [
    ...whatsAppInteractiveLimits(message),
    ...within('payment', orderDetailsPaymentLimits(message.payment)),
  ]
}
