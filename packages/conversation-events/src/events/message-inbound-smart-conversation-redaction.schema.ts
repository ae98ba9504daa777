import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { MessageInboundSmartConversationRedactionEvent } from './message-inbound-smart-conversation-redaction.ts'

/** The schema of `MessageInboundSmartConversationRedactionEvent`: checks what decides and lets the rest through. */
export const messageInboundSmartConversationRedactionEvent: GenericSchema<
  unknown,
  MessageInboundSmartConversationRedactionEvent
> = /* @__PURE__ */ checkedEvent('MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION', 'message_redaction', {
  id: 'string',
  contact_message: 'object',
})
