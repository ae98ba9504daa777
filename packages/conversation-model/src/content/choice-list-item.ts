import type { ChoiceItem } from './choice-item.ts'

/** An item of a list that is a choice. */
export interface ChoiceListItem {
  /** The choice. */
  choice: ChoiceItem
  /** Not beside `choice`. */
  product?: never
}
