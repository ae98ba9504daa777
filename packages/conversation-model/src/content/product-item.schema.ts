import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { finite } from '../schema/finite.ts'
import type { ProductItem } from './product-item.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    id: v.string(issueMessage),
    marketplace: v.string(issueMessage),
    quantity: v.exactOptional(finite()),
    item_price: v.exactOptional(finite()),
    currency: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `ProductItem`. Unknown members pass as they are; limits are not checked. */
export const productItem: v.GenericSchema<unknown, ProductItem> = shape satisfies Agrees<
  typeof shape,
  ProductItem
>
