import type { JsonObject } from '@parlance/conversation-model'
import { conversation } from './conversation.ts'
import { envelope } from './envelope.ts'

/** A conversation was stopped. */
export function conversationStop(): JsonObject {
  return envelope({ conversation_stop_notification: { conversation: conversation(false) } })
}
