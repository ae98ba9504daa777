import type { EventEnvelope } from '@parlance/conversation-model'
import { defineEvent } from '../define-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import { eventInboundEvent } from './event-inbound.schema.ts'
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
export const eventInbound: EventDefinition<EventInboundEvent> = /* @__PURE__ */ defineEvent(
  'EVENT_INBOUND',
  'event',
  () => eventInboundEvent,
)
