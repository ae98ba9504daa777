import type { AppMessage } from '../outbound/app-message.ts'
import type { StoredMessageDetails } from './stored-message-details.ts'

/** A stored message that the app wrote. */
export interface StoredAppMessage extends StoredMessageDetails {
  /** What the app wrote. */
  app_message: AppMessage
  /** Not beside `app_message`. */
  contact_message?: never
}
