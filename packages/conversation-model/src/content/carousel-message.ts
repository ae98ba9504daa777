import type { Choice } from '../choice/choice.ts'
import type { CardMessage } from './card-message.ts'

/**
 * Cards side by side. A single card is shown as a plain card.
 *
 * @see https://developers.sinch.com/docs/conversation/message-types
 */
export interface CarouselMessage {
  /** The cards: up to 10. Bare cards, without a `card_message` around each. */
  cards: CardMessage[]
  /** Buttons below the whole carousel: up to 3. */
  choices?: Choice[]
}
