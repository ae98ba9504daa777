import type { ChoiceMessage } from '../../content/choice-message.ts'
import type { NoOverride } from './no-override.ts'

/** What one channel shows instead of the content: text with buttons. */
export interface ChoiceOverride extends Omit<NoOverride, 'choice_message'> {
  /** The text and its buttons. */
  choice_message: ChoiceMessage
}
