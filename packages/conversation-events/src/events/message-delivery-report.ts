import type { ChannelIdentity, DeliveryStatus, ProcessingMode, Reason } from '@parlance/conversation-model'

/** The payload of `MESSAGE_DELIVERY`. */
export interface MessageDeliveryReport {
  /** Id of the message: what its send was answered with. */
  message_id?: string
  /** Id of the conversation. `""` in dispatch mode. */
  conversation_id?: string
  /** How far the message has come. Reports can arrive twice and in any order: see `compareDelivery`. */
  status?: DeliveryStatus
  /** The recipient on the channel that reports. */
  channel_identity?: ChannelIdentity
  /** Id of the contact. `""` in dispatch mode. */
  contact_id?: string
  /** Why, with `FAILED` and `SWITCHING_CHANNEL`. */
  reason?: Reason
  /** The `message_metadata` of the send. */
  metadata?: string
  /** Whether a conversation is kept. */
  processing_mode?: ProcessingMode
}
