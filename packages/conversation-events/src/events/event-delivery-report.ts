import type { ChannelIdentity, DeliveryStatus, ProcessingMode, Reason } from '@parlance/conversation-model'

/** The payload of `EVENT_DELIVERY`. */
export interface EventDeliveryReport {
  /** Id of the event: what its send was answered with. */
  event_id?: string
  /** How far the event has come. Reports can arrive twice and in any order: see `compareDelivery`. */
  status?: DeliveryStatus
  /** The recipient on the channel that reports. */
  channel_identity?: ChannelIdentity
  /** Id of the contact. `""` in dispatch mode. */
  contact_id?: string
  /** Why, with `FAILED` and `SWITCHING_CHANNEL`. */
  reason?: Reason
  /** The `event_metadata` of the send. */
  metadata?: string
  /** Whether a conversation is kept. */
  processing_mode?: ProcessingMode
}
