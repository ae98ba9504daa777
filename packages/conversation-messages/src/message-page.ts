import type { ConversationMessage, ListMessagesResponse } from '@parlance/conversation-model'

/** One page of a list: what the API answered, and the way to the next page. */
export interface MessagePage extends ListMessagesResponse {
  /** The messages. None does not mean that the list is over: only a page without `nextPage` is the last. */
  messages: ConversationMessage[]
  /** Fetches the page after this one, with the same filters and options. Absent on the last page. */
  nextPage?: () => Promise<MessagePage>
}
