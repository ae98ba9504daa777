import type { ChoiceMessage } from '../../content/choice-message.ts'
import type { AppMessageExtras } from './app-message-extras.ts'
import type { NoAppContent } from './no-app-content.ts'

/** A message of the app: text with buttons, and what may stand beside it. */
export interface ChoiceAppMessage extends AppMessageExtras, Omit<NoAppContent, 'choice_message'> {
  /** The text and its buttons. */
  choice_message: ChoiceMessage
}
