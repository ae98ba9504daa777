import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { SmartConversationEvent } from './smart-conversation.ts'

/** The schema of `SmartConversationEvent`: checks what decides and lets the rest through. */
export const smartConversationEvent: GenericSchema<unknown, SmartConversationEvent> =
  /* @__PURE__ */ checkedEvent('SMART_CONVERSATION', 'smart_conversation_notification', {
    message_id: 'string',
    analysis_results: 'object',
  })
