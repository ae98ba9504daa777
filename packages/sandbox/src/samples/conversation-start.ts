import type { JsonObject } from '@parlance/conversation-model'
import { conversation } from './conversation.ts'
import { envelope } from './envelope.ts'

/** A conversation began. */
export function conversationStart(): JsonObject {
  return envelope({ conversation_start_notification: { conversation: conversation(true) } })
}
