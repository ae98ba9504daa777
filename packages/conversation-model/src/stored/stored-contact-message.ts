import type { ContactMessage } from '../inbound/contact-message.ts'
import type { StoredMessageDetails } from './stored-message-details.ts'

/** A stored message that the contact wrote. */
export interface StoredContactMessage extends StoredMessageDetails {
  /** What the contact wrote. */
  contact_message: ContactMessage
  /** Not beside `contact_message`. */
  app_message?: never
}
