import type { BrokenLimit } from '../schema/limits/broken-limit.ts'
import { choicesLimits } from '../choice/choices.limits.ts'
import type { CardMessage } from './card-message.ts'

/** The documented limits of a card, as far as it breaks them. */
export function cardMessageLimits(card: CardMessage): BrokenLimit[] {
  return choicesLimits(card.choices, 10)
}
