import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { EventDeliveryReport } from './event-delivery-report.ts'

/**
 * The delivery of an event that the app sent has moved on.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface EventDeliveryEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'EVENT_DELIVERY'
  /** Which event, and how far it has come. */
  event_delivery_report: EventDeliveryReport
}

/** The event `EVENT_DELIVERY`, to be named in `createEventParser`. */
export const eventDelivery: EventDefinition<EventDeliveryEvent> = /* @__PURE__ */ defineKnownEvent(
  'EVENT_DELIVERY',
  'event_delivery_report',
  { event_id: 'string', status: 'string' },
)
