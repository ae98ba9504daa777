import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { CapabilityNotification } from './capability-notification.ts'

/**
 * The answer to a capability query: one event for each identity.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface CapabilityEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'CAPABILITY'
  /** What the channel can do for the identity. */
  capability_notification: CapabilityNotification
}

/** The event `CAPABILITY`, to be named in `createEventParser`. */
export const capability: EventDefinition<CapabilityEvent> = /* @__PURE__ */ defineKnownEvent(
  'CAPABILITY',
  'capability_notification',
  { request_id: 'string', capability_status: 'string' },
)
