import type { ListMessage } from '../../content/list-message.ts'
import type { AppMessageExtras } from './app-message-extras.ts'
import type { NoAppContent } from './no-app-content.ts'

/** A message of the app: a list to pick from, and what may stand beside it. */
export interface ListAppMessage extends AppMessageExtras, Omit<NoAppContent, 'list_message'> {
  /** The list. */
  list_message: ListMessage
}
