import type { AppMessage, ChannelIdentity, ProcessingMode } from '@parlance/conversation-model'

/** The payload of `MESSAGE_SUBMIT`. */
export interface MessageSubmitNotification {
  /** Id of the message: what its send was answered with. */
  message_id?: string
  /** Id of the conversation. `""` in dispatch mode. */
  conversation_id?: string
  /** The recipient on the channel that the message was handed to. */
  channel_identity?: ChannelIdentity
  /** Id of the contact. `""` in dispatch mode. */
  contact_id?: string
  /** The message as it was handed to the channel. */
  submitted_message?: AppMessage
  /** The `message_metadata` of the send. */
  metadata?: string
  /** Whether a conversation is kept. */
  processing_mode?: ProcessingMode
}
