import type { GenericSchema } from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { oneOf } from '../schema/one-of.ts'
import { choiceItem } from './choice-item.schema.ts'
import type { ListItem } from './list-item.ts'
import { productItem } from './product-item.schema.ts'

const shape = /* @__PURE__ */ (() => oneOf({ choice: choiceItem, product: productItem }, {}))()

/** Reads a `ListItem`: exactly one kind. Unknown members and kinds pass as they are. */
export const listItem: GenericSchema<unknown, ListItem> = shape satisfies Agrees<typeof shape, ListItem>
