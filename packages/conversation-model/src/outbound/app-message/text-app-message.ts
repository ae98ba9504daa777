import type { TextMessage } from '../../content/text-message.ts'
import type { AppMessageExtras } from './app-message-extras.ts'
import type { NoAppContent } from './no-app-content.ts'

/** A message of the app: text, and what may stand beside it. */
export interface TextAppMessage extends AppMessageExtras, Omit<NoAppContent, 'text_message'> {
  /** Plain text. */
  text_message: TextMessage
}
