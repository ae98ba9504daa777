import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import {
  messageInboundSmartConversationRedaction,
  type MessageInboundSmartConversationRedactionEvent,
} from './message-inbound-smart-conversation-redaction.ts'

/** The schema of {@link MessageInboundSmartConversationRedactionEvent}: checks what decides and lets the rest through. */
export const messageInboundSmartConversationRedactionEvent: GenericSchema<
  unknown,
  MessageInboundSmartConversationRedactionEvent
> = /* @__PURE__ */ toValibot(messageInboundSmartConversationRedaction)
