import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import type { OrderDetailsPaymentType } from './order-details-payment-type.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads an `OrderDetailsPaymentType`: any text, for values are added over time. */
export const orderDetailsPaymentType: v.GenericSchema<unknown, OrderDetailsPaymentType> =
  shape satisfies Agrees<typeof shape, OrderDetailsPaymentType>
