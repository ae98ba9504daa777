import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { RecordNotification } from './record-notification.payload.ts'

/**
 * A record of a message or an event was stored.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface RecordNotificationEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'RECORD_NOTIFICATION'
  /** Which record. */
  record_notification: RecordNotification
}

/** The event `RECORD_NOTIFICATION`, to be named in `createEventParser`. */
export const recordNotification: EventDefinition<RecordNotificationEvent> = /* @__PURE__ */ defineKnownEvent(
  'RECORD_NOTIFICATION',
  'record_notification',
  { entity_id: 'string', record_status: 'string' },
)
