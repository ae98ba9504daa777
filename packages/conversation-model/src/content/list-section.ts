import type { ListItem } from './list-item.ts'

/** A group of items in a list. */
export interface ListSection {
  /** The headline of the group. */
  title?: string
  /** The items. */
  items: ListItem[]
}
