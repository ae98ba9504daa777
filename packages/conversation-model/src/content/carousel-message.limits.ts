import type { BrokenLimit } from '../schema/limits/broken-limit.ts'
import { choicesLimits } from '../choice/choices.limits.ts'
import { limitCount } from '../schema/limits/limit-count.ts'
import { limitItems } from '../schema/limits/limit-items.ts'
import { cardMessageLimits } from './card-message.limits.ts'
import type { CarouselMessage } from './carousel-message.ts'

/** The documented limits of a carousel, as far as it breaks them. */
export function carouselMessageLimits(carousel: CarouselMessage): BrokenLimit[] {
  return [
    ...limitCount('cards', carousel.cards, 10),
    ...limitItems('cards', carousel.cards, cardMessageLimits),
    ...choicesLimits(carousel.choices, 3),
  ]
}
