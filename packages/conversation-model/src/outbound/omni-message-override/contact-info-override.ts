import type { ContactInfoMessage } from '../../content/contact-info-message.ts'
import type { NoOverride } from './no-override.ts'

/** What one channel shows instead of the content: a business card. */
export interface ContactInfoOverride extends Omit<NoOverride, 'contact_info_message'> {
  /** The business card. */
  contact_info_message: ContactInfoMessage
}
