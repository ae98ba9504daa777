import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { InboundEvent } from './inbound-event.ts'

/**
 * A contact did something other than writing: it is typing, reacts, comments.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface EventInboundEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'EVENT_INBOUND'
  /** What the contact did. */
  event: InboundEvent
}

/** The event `EVENT_INBOUND`, to be named in `createEventParser`. */
export const eventInbound: EventDefinition<EventInboundEvent> = /* @__PURE__ */ defineKnownEvent(
  'EVENT_INBOUND',
  'event',
  { id: 'string', contact_event: 'object', contact_message_event: 'object' },
)
