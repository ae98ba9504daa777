import type { ConversationMessage } from '../stored/conversation-message.ts'

/** A page of messages. */
export interface ListMessagesResponse {
  /** The messages, newest first. A page may be empty and still not be the last. */
  messages?: ConversationMessage[]
  /** The token of the next page. Missing, `null` or `""`: this was the last one. */
  next_page_token?: string | null
}
