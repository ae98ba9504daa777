import type { MediaCardMessage } from '../media-card-message.ts'
import type { ContactMessageExtras } from './contact-message-extras.ts'
import type { NoContactContent } from './no-contact-content.ts'

/** A contact sent a media file with a caption. */
export interface MediaCardContactMessage
  extends ContactMessageExtras, Omit<NoContactContent, 'media_card_message'> {
  /** The file and its caption. */
  media_card_message: MediaCardMessage
}
