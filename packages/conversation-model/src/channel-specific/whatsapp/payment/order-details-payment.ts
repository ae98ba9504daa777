import type { DynamicPix } from './dynamic-pix.ts'
import type { OrderDetailsOrder } from './order-details-order.ts'
import type { OrderDetailsPaymentType } from './order-details-payment-type.ts'
import type { OrderDetailsTypeOfGoods } from './order-details-type-of-goods.ts'
import type { WhatsAppPaymentButton } from './whatsapp-payment-button.ts'

/** What a WhatsApp order costs, what is in it, and how it can be paid. */
export interface OrderDetailsPayment {
  /** The country whose rules of payment apply: Brazil (`br`) or Singapore (`sg`). */
  type: OrderDetailsPaymentType
  /** Your own id of the order. It must be unique; the messages about the order's status repeat it. */
  reference_id: string
  /** What is sold. */
  type_of_goods: OrderDetailsTypeOfGoods
  /** What the buyer pays in all: an integer in minor units of the currency (1250 is 12.50). */
  total_amount_value: number
  /** What is bought. */
  order: OrderDetailsOrder
  /** The ways to pay: one or two buttons. */
  payment_buttons?: WhatsAppPaymentButton[]
  /**
   * The way to pay, before there were buttons.
   *
   * @deprecated Use `payment_buttons` with a button of type `pix_dynamic_code`.
   */
  payment_settings?: {
    /** The Pix charge of this order. */
    dynamic_pix: DynamicPix
  }
}
