import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import { finite } from '../../../schema/finite.ts'
import type { OrderItem } from './order-item.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    retailer_id: v.string(issueMessage),
    name: v.string(issueMessage),
    amount_value: finite(),
    quantity: finite(),
    sale_amount_value: v.exactOptional(finite()),
  }))()

/** Reads an `OrderItem`. Unknown members pass as they are. */
export const orderItem: v.GenericSchema<unknown, OrderItem> = shape satisfies Agrees<typeof shape, OrderItem>
