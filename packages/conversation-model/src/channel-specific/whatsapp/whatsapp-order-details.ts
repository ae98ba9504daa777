import type { OrderDetailsPayment } from './payment/order-details-payment.ts'
import type { WhatsAppInteractive } from './whatsapp-interactive.ts'

/**
 * A WhatsApp message that lays an order before the buyer and takes the payment.
 *
 * It is the `message` of a channel-specific message whose `message_type` is `ORDER_DETAILS`, under the key
 * `WHATSAPP`. What becomes of the order is told by messages of type `ORDER_STATUS`.
 *
 * @see https://developers.sinch.com/docs/conversation/channel-support/whatsapp/
 */
export interface WhatsAppOrderDetails extends WhatsAppInteractive {
  /** The order and how it can be paid. */
  payment: OrderDetailsPayment
}
