import type { Coordinates } from './coordinates.ts'

/**
 * A place on the map.
 *
 * @see https://developers.sinch.com/docs/conversation/message-types
 */
export interface LocationMessage {
  /** The text of the link or button that opens the map. */
  title: string
  /** Where the place is. */
  coordinates: Coordinates
  /** The name of the place. */
  label?: string
}
