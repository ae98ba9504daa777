import type { EventEnvelope } from '@parlance/conversation-model'
import { defineEvent } from '../define-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import { capabilityEvent } from './capability.schema.ts'
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
export const capability: EventDefinition<CapabilityEvent> = /* @__PURE__ */ defineEvent(
  'CAPABILITY',
  'capability_notification',
  () => capabilityEvent,
)
