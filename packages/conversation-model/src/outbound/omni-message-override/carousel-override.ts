import type { CarouselMessage } from '../../content/carousel-message.ts'
import type { NoOverride } from './no-override.ts'

/** What one channel shows instead of the content: cards side by side. */
export interface CarouselOverride extends Omit<NoOverride, 'carousel_message'> {
  /** The cards. */
  carousel_message: CarouselMessage
}
