import type { GenericSchema } from 'valibot'
import type { Agrees } from '../../schema/agrees.ts'
import { openObject } from '../../schema/open-object.ts'
import { orderDetailsPayment } from './payment/order-details-payment.schema.ts'
import { whatsAppInteractiveEntries } from './whatsapp-interactive.schema.ts'
import type { WhatsAppOrderDetails } from './whatsapp-order-details.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({ ...whatsAppInteractiveEntries, payment: orderDetailsPayment }))()

/** Reads a `WhatsAppOrderDetails`. Unknown members pass as they are; limits are not checked. */
export const whatsAppOrderDetails: GenericSchema<unknown, WhatsAppOrderDetails> = shape satisfies Agrees<
  typeof shape,
  WhatsAppOrderDetails
>
