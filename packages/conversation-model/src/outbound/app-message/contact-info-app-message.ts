import type { ContactInfoMessage } from '../../content/contact-info-message.ts'
import type { AppMessageExtras } from './app-message-extras.ts'
import type { NoAppContent } from './no-app-content.ts'

/** A message of the app: a business card, and what may stand beside it. */
export interface ContactInfoAppMessage extends AppMessageExtras, Omit<NoAppContent, 'contact_info_message'> {
  /** The business card. */
  contact_info_message: ContactInfoMessage
}
