import type { CallMessage } from './call-message.ts'
import type { ChoiceExtras } from './choice-extras.ts'
import type { NoChoice } from './no-choice.ts'

/** A choice that calls a phone number. */
export interface CallChoice extends ChoiceExtras, Omit<NoChoice, 'call_message'> {
  /** The number and the text of the button. */
  call_message: CallMessage
}
