import type { Conversation } from '@parlance/conversation-model'

/** The payload of `CONVERSATION_START`, `CONVERSATION_STOP` and `CONVERSATION_DELETE`. */
export interface ConversationNotification {
  /** The conversation that was started, stopped or deleted. */
  conversation?: Conversation
}
