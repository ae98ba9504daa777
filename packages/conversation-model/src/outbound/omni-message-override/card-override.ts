import type { CardMessage } from '../../content/card-message.ts'
import type { NoOverride } from './no-override.ts'

/** What one channel shows instead of the content: a card. */
export interface CardOverride extends Omit<NoOverride, 'card_message'> {
  /** The card. */
  card_message: CardMessage
}
