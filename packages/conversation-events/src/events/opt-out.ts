import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { OptOutNotification } from './opt-out-notification.ts'

/**
 * Somebody was opted out, or could not be.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface OptOutEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'OPT_OUT'
  /** Who, and how it went. */
  opt_out_notification: OptOutNotification
}

/** The event `OPT_OUT`, to be named in `createEventParser`. */
export const optOut: EventDefinition<OptOutEvent> = /* @__PURE__ */ defineKnownEvent(
  'OPT_OUT',
  'opt_out_notification',
  { request_id: 'string', status: 'string' },
)
