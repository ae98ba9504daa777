import type { TextMessage } from '../content/text-message.ts'
import type { ChoiceExtras } from './choice-extras.ts'
import type { NoChoice } from './no-choice.ts'

/** A choice that answers with its own text: a quick reply. */
export interface TextChoice extends ChoiceExtras, Omit<NoChoice, 'text_message'> {
  /** The text of the button, and of the answer. */
  text_message: TextMessage
}
