import type { EventEnvelope, InboundMessage } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'

/**
 * A contact has written to the app. Opt-out keywords such as STOP arrive like any other text.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface MessageInboundEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'MESSAGE_INBOUND'
  /** What was written, on which channel, and by whom. */
  message: InboundMessage
}

/** The event `MESSAGE_INBOUND`, to be named in `createEventParser`. */
export const messageInbound: EventDefinition<MessageInboundEvent> = /* @__PURE__ */ defineKnownEvent(
  'MESSAGE_INBOUND',
  'message',
  { id: 'string', contact_message: 'object' },
)
