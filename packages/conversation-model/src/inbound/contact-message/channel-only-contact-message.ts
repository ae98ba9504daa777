import type { ChannelSpecificContactMessage } from '../channel-specific-contact-message.ts'
import type { ContactMessageExtras } from './contact-message-extras.ts'
import type { NoContactContent } from './no-contact-content.ts'

/** A contact sent something that only the channel knows, such as the answer to a WhatsApp flow. */
export interface ChannelOnlyContactMessage
  extends ContactMessageExtras, Omit<NoContactContent, 'channel_specific_message'> {
  /** What the channel sent. */
  channel_specific_message: ChannelSpecificContactMessage
}
