import type { JsonObject } from '@parlance/conversation-model'
import { conversation } from './conversation.ts'
import { envelope } from './envelope.ts'

/** A conversation was deleted. */
export function conversationDelete(): JsonObject {
  return envelope({ conversation_delete_notification: { conversation: conversation(false) } })
}
