import type { ListMessage } from '../../content/list-message.ts'
import type { NoOverride } from './no-override.ts'

/** What one channel shows instead of the content: a list to pick from. */
export interface ListOverride extends Omit<NoOverride, 'list_message'> {
  /** The list. */
  list_message: ListMessage
}
