import type { MediaProperties } from '../../content/media-properties.ts'
import type { ContactMessageExtras } from './contact-message-extras.ts'
import type { NoContactContent } from './no-contact-content.ts'

/** A contact sent a media file. */
export interface MediaContactMessage extends ContactMessageExtras, Omit<NoContactContent, 'media_message'> {
  /** The file. */
  media_message: MediaProperties
}
