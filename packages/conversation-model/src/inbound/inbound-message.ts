import type { ChannelIdentity } from '../channel-identity.ts'
import type { Direction } from '../direction.ts'
import type { ContactMessage } from './contact-message.ts'
import type { ProcessingMode } from '../processing-mode.ts'

/**
 * A message that a contact wrote, as a webhook brings it.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface InboundMessage {
  /** Id of the message. */
  id?: string
  /** Which way the message went: `TO_APP`. */
  direction?: Direction
  /** What the contact wrote. */
  contact_message?: ContactMessage
  /** The contact on the channel that the message took. */
  channel_identity?: ChannelIdentity
  /** Id of the conversation. `""` in dispatch mode. */
  conversation_id?: string
  /** Id of the contact. `""` in dispatch mode. */
  contact_id?: string
  /** Metadata of the channel; of a reply or a choice the `message_metadata` of the message it answers. */
  metadata?: string
  /** When the API took the message in: RFC 3339 in UTC, with 0 to 9 digits of fraction. */
  accept_time?: string
  /** The number or sender of the app that the contact wrote to. */
  sender_id?: string
  /** Whether a conversation is kept. */
  processing_mode?: ProcessingMode
  /** Whether the message was put into the history by hand, instead of being received. */
  injected?: boolean
}
