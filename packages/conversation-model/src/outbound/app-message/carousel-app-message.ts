import type { CarouselMessage } from '../../content/carousel-message.ts'
import type { AppMessageExtras } from './app-message-extras.ts'
import type { NoAppContent } from './no-app-content.ts'

/** A message of the app: cards side by side, and what may stand beside it. */
export interface CarouselAppMessage extends AppMessageExtras, Omit<NoAppContent, 'carousel_message'> {
  /** The cards. */
  carousel_message: CarouselMessage
}
