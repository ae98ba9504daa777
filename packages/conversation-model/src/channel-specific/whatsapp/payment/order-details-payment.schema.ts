import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import { finite } from '../../../schema/finite.ts'
import { dynamicPix } from './dynamic-pix.schema.ts'
import { orderDetailsOrder } from './order-details-order.schema.ts'
import { orderDetailsPaymentType } from './order-details-payment-type.schema.ts'
import type { OrderDetailsPayment } from './order-details-payment.ts'
import { orderDetailsTypeOfGoods } from './order-details-type-of-goods.schema.ts'
import { whatsAppPaymentButton } from './whatsapp-payment-button.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    type: orderDetailsPaymentType,
    reference_id: v.string(issueMessage),
    type_of_goods: orderDetailsTypeOfGoods,
    total_amount_value: finite(),
    order: orderDetailsOrder,
    payment_buttons: v.exactOptional(v.array(whatsAppPaymentButton, issueMessage)),
    payment_settings: v.exactOptional(openObject({ dynamic_pix: dynamicPix })),
  }))()

/** Reads an `OrderDetailsPayment`. Unknown members pass as they are; limits are not checked. */
export const orderDetailsPayment: v.GenericSchema<unknown, OrderDetailsPayment> = shape satisfies Agrees<
  typeof shape,
  OrderDetailsPayment
>
