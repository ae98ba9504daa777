import type { Reason } from '../reason.ts'
import type { StoredMessageStatus } from './stored-message-status.ts'

/**
 * How far a stored message has come.
 *
 * @deprecated The API has been seen to send `null` in its place: follow the delivery events instead.
 */
export interface MessageStatus {
  /** The state. */
  status?: StoredMessageStatus
  /** When the message came into this state: RFC 3339 in UTC, with 0 to 9 digits of fraction. */
  event_time?: string
  /** Why it failed or changed channel. */
  reason?: Reason
}
