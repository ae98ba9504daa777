import type { ConversationMessage, ListMessagesResponse } from '@parlance/conversation-model'
import { DecodeError } from '@parlance/core'
import type { MessageList } from './message-list.ts'
import type { MessagePage } from './message-page.ts'

/** Asks for the page with this token; without one, for the first. */
type FetchPage = (page_token: string | undefined) => Promise<ListMessagesResponse>

/** Pages on demand. Remembers tokens, and no page but the first if that is awaited. */
export function list(operation: string, start: string | undefined, fetchPage: FetchPage): MessageList {
  let first: Promise<MessagePage> | undefined
  const firstPage = (): Promise<MessagePage> => fetchNext(new Map(), start, 0)

  async function fetchNext(
    seen: Map<string | undefined, number>,
    token: string | undefined,
    index: number,
  ): Promise<MessagePage> {
    const answer = await fetchPage(token)
    const next = answer.next_page_token
    const page = { ...answer, messages: answer.messages ?? [] }
    if (!isPage(page) || Array.isArray(answer)) throw unreadable('the answer is no page of messages')
    if (!next) return page
    // A page may be asked for again, so a token counts as repeated only where it leads back.
    seen.set(token, index)
    if ((seen.get(next) ?? Infinity) <= index) throw unreadable('the answer repeats a page token')
    return { ...page, nextPage: () => fetchNext(seen, next, index + 1) }
  }

  const unreadable = (fact: string): DecodeError =>
    new DecodeError(fact, { operation, attempts: 1, outcome: 'unknown' })

  async function* pages(): AsyncGenerator<MessagePage, void, undefined> {
    for (let next: MessagePage['nextPage'] = firstPage; next;) {
      const page: MessagePage = await next()
      next = page.nextPage
      yield page
    }
  }

  async function* messages(): AsyncGenerator<ConversationMessage, void, undefined> {
    for await (const page of pages()) {
      for (const message of page.messages) yield message
    }
  }

  return {
    // oxlint-disable-next-line unicorn/no-thenable -- a list is there to be awaited
    then: (resolve, reject) => (first ??= firstPage()).then(resolve, reject),
    [Symbol.asyncIterator]: messages,
    pages,
  }
}

const isPage = ({ messages, next_page_token: next }: ListMessagesResponse): boolean =>
  Array.isArray(messages) && (!next || typeof next === 'string')
