import type { ChannelIdentity } from '../channel-identity.ts'
import type { Direction } from '../direction.ts'
import type { ProcessingMode } from '../processing-mode.ts'
import type { MessageStatus } from './message-status.ts'

/** What the API keeps about a message beside its content. */
export interface StoredMessageDetails {
  /** Id of the message. */
  id?: string
  /** Which way the message went. Do not tell the kind of the message from it. */
  direction?: Direction
  /** The contact on the channel that the message took. */
  channel_identity?: ChannelIdentity
  /** Id of the conversation. `""` in dispatch mode. */
  conversation_id?: string
  /** Id of the contact. `""` in dispatch mode. */
  contact_id?: string
  /**
   * Of a message of the app its `message_metadata`, of one of the contact metadata of the channel. Plain text that
   * often holds JSON. `""` when the list was asked for with `view: 'WITHOUT_METADATA'`.
   */
  metadata?: string
  /** When the API took the message in: RFC 3339 in UTC, with 0 to 9 digits of fraction. */
  accept_time?: string
  /** The number or sender that the contact wrote to; of a message of the app where the channel tells. */
  sender_id?: string
  /** Whether a conversation was kept. */
  processing_mode?: ProcessingMode
  /** Whether the message was put into the history by hand, instead of being sent. */
  injected?: boolean
  /**
   * How far the message has come. Has been seen as `null`.
   *
   * @deprecated Follow the delivery events instead.
   */
  message_status?: MessageStatus | null
}
