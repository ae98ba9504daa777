import type { Choice } from '../choice/choice.ts'
import type { ChoiceMessageProperties } from './choice-message-properties.ts'
import type { TextMessage } from './text-message.ts'

/**
 * Text with buttons below it.
 *
 * @see https://developers.sinch.com/docs/conversation/message-types
 */
export interface ChoiceMessage {
  /** The buttons: up to 10. Channels may show fewer. */
  choices: Choice[]
  /** The text above the buttons. */
  text_message?: TextMessage
  /** What only some channels show. */
  message_properties?: ChoiceMessageProperties
}
