import type { FallbackMessage } from '../fallback-message.ts'
import type { ContactMessageExtras } from './contact-message-extras.ts'
import type { NoContactContent } from './no-contact-content.ts'

/** A contact sent something that the API could not map to any other kind. */
export interface FallbackContactMessage
  extends ContactMessageExtras, Omit<NoContactContent, 'fallback_message'> {
  /** What the channel sent, and why it could not be mapped. */
  fallback_message: FallbackMessage
}
