import type { LocationMessage } from '../../content/location-message.ts'
import type { ContactMessageExtras } from './contact-message-extras.ts'
import type { NoContactContent } from './no-contact-content.ts'

/** A contact shared a place. */
export interface LocationContactMessage
  extends ContactMessageExtras, Omit<NoContactContent, 'location_message'> {
  /** The place. */
  location_message: LocationMessage
}
