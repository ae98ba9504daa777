import type { TextMessage } from '../../content/text-message.ts'
import type { NoOverride } from './no-override.ts'

/** What one channel shows instead of the content: text. */
export interface TextOverride extends Omit<NoOverride, 'text_message'> {
  /** Plain text. */
  text_message: TextMessage
}
