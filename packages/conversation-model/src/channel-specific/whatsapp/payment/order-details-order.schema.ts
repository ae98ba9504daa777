import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import { finite } from '../../../schema/finite.ts'
import type { OrderDetailsOrder } from './order-details-order.ts'
import { orderItem } from './order-item.schema.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    items: v.array(orderItem, issueMessage),
    subtotal_value: finite(),
    tax_value: finite(),
    catalog_id: v.exactOptional(v.string(issueMessage)),
    expiration_time: v.exactOptional(v.string(issueMessage)),
    expiration_description: v.exactOptional(v.string(issueMessage)),
    tax_description: v.exactOptional(v.string(issueMessage)),
    shipping_value: v.exactOptional(finite()),
    shipping_description: v.exactOptional(v.string(issueMessage)),
    discount_value: v.exactOptional(finite()),
    discount_description: v.exactOptional(v.string(issueMessage)),
    discount_program_name: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads an `OrderDetailsOrder`. Unknown members pass as they are. */
export const orderDetailsOrder: v.GenericSchema<unknown, OrderDetailsOrder> = shape satisfies Agrees<
  typeof shape,
  OrderDetailsOrder
>
