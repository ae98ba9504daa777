import type { LocationMessage } from '../../content/location-message.ts'
import type { AppMessageExtras } from './app-message-extras.ts'
import type { NoAppContent } from './no-app-content.ts'

/** A message of the app: a place on the map, and what may stand beside it. */
export interface LocationAppMessage extends AppMessageExtras, Omit<NoAppContent, 'location_message'> {
  /** The place. */
  location_message: LocationMessage
}
