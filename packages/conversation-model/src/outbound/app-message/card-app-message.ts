import type { CardMessage } from '../../content/card-message.ts'
import type { AppMessageExtras } from './app-message-extras.ts'
import type { NoAppContent } from './no-app-content.ts'

/** A message of the app: a card, and what may stand beside it. */
export interface CardAppMessage extends AppMessageExtras, Omit<NoAppContent, 'card_message'> {
  /** The card. */
  card_message: CardMessage
}
