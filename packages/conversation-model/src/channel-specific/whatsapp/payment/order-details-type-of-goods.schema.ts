import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import type { OrderDetailsTypeOfGoods } from './order-details-type-of-goods.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads an `OrderDetailsTypeOfGoods`: any text, for values are added over time. */
export const orderDetailsTypeOfGoods: v.GenericSchema<unknown, OrderDetailsTypeOfGoods> =
  shape satisfies Agrees<typeof shape, OrderDetailsTypeOfGoods>
