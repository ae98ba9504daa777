import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { ConversationDeleteEvent } from './conversation-delete.ts'

/** The schema of `ConversationDeleteEvent`: checks what decides and lets the rest through. */
export const conversationDeleteEvent: GenericSchema<unknown, ConversationDeleteEvent> =
  /* @__PURE__ */ checkedEvent('CONVERSATION_DELETE', 'conversation_delete_notification', {
    conversation: 'object',
  })
