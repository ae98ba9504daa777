import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { OptInNotification } from './opt-in-notification.ts'

/**
 * Somebody was opted in, or could not be.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface OptInEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'OPT_IN'
  /** Who, and how it went. */
  opt_in_notification: OptInNotification
}

/** The event `OPT_IN`, to be named in `createEventParser`. */
export const optIn: EventDefinition<OptInEvent> = /* @__PURE__ */ defineKnownEvent(
  'OPT_IN',
  'opt_in_notification',
  { request_id: 'string', status: 'string' },
)
