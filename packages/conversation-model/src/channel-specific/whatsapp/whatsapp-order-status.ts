import type { WhatsAppInteractive } from './whatsapp-interactive.ts'
import type { WhatsAppOrderState } from './whatsapp-order-state.ts'

/**
 * A WhatsApp message that tells what has become of an order.
 *
 * It is the `message` of a channel-specific message whose `message_type` is `ORDER_STATUS`, under the key
 * `WHATSAPP`.
 *
 * @see https://developers.sinch.com/docs/conversation/channel-support/whatsapp/
 */
export interface WhatsAppOrderStatus extends WhatsAppInteractive {
  /** Which order, and where it stands. */
  payment: {
    /** The `reference_id` of the message that laid the order before the buyer. */
    reference_id: string
    /** Where the order stands. */
    order: {
      /** The state of the order. */
      status: WhatsAppOrderState
      /** What the buyer reads about it: up to 120 characters. */
      description?: string
    }
  }
}
