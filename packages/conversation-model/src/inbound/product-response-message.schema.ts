import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { productItem } from '../content/product-item.schema.ts'
import type { ProductResponseMessage } from './product-response-message.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    products: v.exactOptional(v.array(productItem, issueMessage)),
    title: v.exactOptional(v.string(issueMessage)),
    catalog_id: v.exactOptional(v.string(issueMessage)),
    text: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `ProductResponseMessage`. Unknown members pass as they are. */
export const productResponseMessage: v.GenericSchema<unknown, ProductResponseMessage> =
  shape satisfies Agrees<typeof shape, ProductResponseMessage>
