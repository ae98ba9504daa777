import type { ChoiceListItem } from './choice-list-item.ts'
import type { ProductListItem } from './product-list-item.ts'

/** An item of a list: exactly one of `choice` and `product`, and the same kind in the whole message. */
export type ListItem = ChoiceListItem | ProductListItem
