import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { ConversationStartEvent } from './conversation-start.ts'

/** The schema of `ConversationStartEvent`: checks what decides and lets the rest through. */
export const conversationStartEvent: GenericSchema<unknown, ConversationStartEvent> =
  /* @__PURE__ */ checkedEvent('CONVERSATION_START', 'conversation_start_notification', {
    conversation: 'object',
  })
