import type { ChoiceExtras } from './choice-extras.ts'
import type { NoChoice } from './no-choice.ts'
import type { ShareLocationMessage } from './share-location-message.ts'

/** A choice that asks for the location of the recipient. */
export interface ShareLocationChoice extends ChoiceExtras, Omit<NoChoice, 'share_location_message'> {
  /** The text of the button. */
  share_location_message: ShareLocationMessage
}
