import type { LocationMessage } from '../content/location-message.ts'
import type { ChoiceExtras } from './choice-extras.ts'
import type { NoChoice } from './no-choice.ts'

/** A choice that shows a place on the map. */
export interface LocationChoice extends ChoiceExtras, Omit<NoChoice, 'location_message'> {
  /** The place and the text of the button. */
  location_message: LocationMessage
}
