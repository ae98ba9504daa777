import type { LocationMessage } from '../../content/location-message.ts'
import type { NoOverride } from './no-override.ts'

/** What one channel shows instead of the content: a place on the map. */
export interface LocationOverride extends Omit<NoOverride, 'location_message'> {
  /** The place. */
  location_message: LocationMessage
}
