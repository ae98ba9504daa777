import type { ConversationMessage } from '@parlance/conversation-model'
import type { MessagePage } from './message-page.ts'

/**
 * Messages that are fetched when they are needed: nothing is asked before the list is awaited or iterated.
 *
 * - `await list` is its first page, fetched once however often it is awaited.
 * - `for await (const message of list)` goes through the messages of all pages, and asks anew each time. A page is
 *   asked for when the one before it is used up; leaving the loop ends the asking.
 * - `for await (const page of list.pages())` goes through the pages in the same way.
 *
 * Every page has a deadline of its own. What can be awaited is awaited by an `async` function that returns it: wrap a
 * list in an object to hand it on from there.
 */
export interface MessageList extends PromiseLike<MessagePage>, AsyncIterable<ConversationMessage> {
  /** All pages, from the first on. */
  pages(): AsyncIterable<MessagePage>
}
