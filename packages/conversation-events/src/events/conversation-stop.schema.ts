import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { ConversationStopEvent } from './conversation-stop.ts'

/** The schema of `ConversationStopEvent`: checks what decides and lets the rest through. */
export const conversationStopEvent: GenericSchema<unknown, ConversationStopEvent> =
  /* @__PURE__ */ checkedEvent('CONVERSATION_STOP', 'conversation_stop_notification', {
    conversation: 'object',
  })
