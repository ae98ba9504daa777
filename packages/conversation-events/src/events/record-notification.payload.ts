import type { ChannelIdentity, ProcessingMode, Reason } from '@parlance/conversation-model'
import type { RecordStatus } from './record-status.ts'

/**
 * The payload of `RECORD_NOTIFICATION`.
 *
 * The API writes its fields in snake_case. One official SDK declares them in camelCase: should they ever come like
 * that, they are there under those names, and `eventKey` reads both.
 */
export interface RecordNotification {
  /** Id of the message or the event that was stored. */
  entity_id?: string
  /** What became of it. */
  record_status?: RecordStatus
  /** The contact on its channel. */
  channel_identity?: ChannelIdentity
  /** Id of the contact. `""` in dispatch mode. */
  contact_id?: string
  /** Id of the conversation. `""` in dispatch mode. */
  conversation_id?: string
  /** Why, if it went wrong. */
  reason?: Reason
  /** Whether a conversation is kept. */
  processing_mode?: ProcessingMode
  /** `entity_id` in the other spelling. */
  entityId?: string
  /** `record_status` in the other spelling. */
  recordStatus?: RecordStatus
  /** `channel_identity` in the other spelling. */
  channelIdentity?: ChannelIdentity
  /** `contact_id` in the other spelling. */
  contactId?: string
  /** `conversation_id` in the other spelling. */
  conversationId?: string
  /** `processing_mode` in the other spelling. */
  processingMode?: ProcessingMode
}
