import type { ChoiceResponseMessage } from '../choice-response-message.ts'
import type { ContactMessageExtras } from './contact-message-extras.ts'
import type { NoContactContent } from './no-contact-content.ts'

/** A contact picked a choice. */
export interface ChoiceResponseContactMessage
  extends ContactMessageExtras, Omit<NoContactContent, 'choice_response_message'> {
  /** The choice, and the message that offered it. */
  choice_response_message: ChoiceResponseMessage
}
