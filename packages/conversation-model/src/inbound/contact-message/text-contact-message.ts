import type { TextMessage } from '../../content/text-message.ts'
import type { ContactMessageExtras } from './contact-message-extras.ts'
import type { NoContactContent } from './no-contact-content.ts'

/** A contact wrote text. */
export interface TextContactMessage extends ContactMessageExtras, Omit<NoContactContent, 'text_message'> {
  /** The text. */
  text_message: TextMessage
}
