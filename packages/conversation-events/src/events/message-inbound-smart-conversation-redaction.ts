import type { EventEnvelope, InboundMessage } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'

/**
 * A contact has written to the app; Smart Conversations has masked what is sensitive.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface MessageInboundSmartConversationRedactionEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION'
  /** What was written, masked, on which channel, and by whom. */
  message_redaction: InboundMessage
}

/** The event `MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION`, to be named in `createEventParser`. */
export const messageInboundSmartConversationRedaction: EventDefinition<MessageInboundSmartConversationRedactionEvent> =
  /* @__PURE__ */ defineKnownEvent('MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION', 'message_redaction', {
    id: 'string',
    contact_message: 'object',
  })
