import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { MessageDeliveryReport } from './message-delivery-report.ts'

/**
 * The delivery of a message has moved on.
 *
 * For a message sent with `callback_url` it goes there instead, signed with the secret of the app for overridden
 * callback URLs.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface MessageDeliveryEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'MESSAGE_DELIVERY'
  /** Which message, and how far it has come. */
  message_delivery_report: MessageDeliveryReport
}

/** The event `MESSAGE_DELIVERY`, to be named in `createEventParser`. */
export const messageDelivery: EventDefinition<MessageDeliveryEvent> = /* @__PURE__ */ defineKnownEvent(
  'MESSAGE_DELIVERY',
  'message_delivery_report',
  { message_id: 'string', status: 'string' },
)
