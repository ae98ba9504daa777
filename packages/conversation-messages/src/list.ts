import type { ConversationMessage, ListMessagesResponse } from '@parlance/conversation-model'
import { DecodeError } from '@parlance/core'
import { checkPaging } from './check-paging.ts'
import type { MessageList } from './message-list.ts'
import type { MessagePage } from './message-page.ts'
import { own } from './own.ts'

/** What says which page, among other filters. */
interface Filters {
  page_size?: number | undefined
  page_token?: string | undefined
}

/**
 * Pages on demand, each asked for by a copy of the filters with its token. Remembers tokens, and no page but the first if
 * that is awaited.
 */
export function list<Args extends Filters>(
  operation: string,
  args: Args,
  fetchPage: (filters: Args) => Promise<ListMessagesResponse>,
): MessageList {
  const filters = own(args)
  let first: Promise<MessagePage> | undefined

  async function firstPage(): Promise<MessagePage> {
    checkPaging(operation, args, filters)
    return fetchNext(new Map(), filters.page_token, 0)
  }

  async function fetchNext(
    seen: Map<string | undefined, number>,
    token: string | undefined,
    index: number,
  ): Promise<MessagePage> {
    const answer = await fetchPage(own({ ...filters, page_token: token }))
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

  // Not made of `pages`: a second generator would cost as much again, and keep a page for as long as the next one takes.
  async function* messages(): AsyncGenerator<ConversationMessage, void, undefined> {
    for (let next: MessagePage['nextPage'] = firstPage; next;) {
      const page: MessagePage = await next()
      next = page.nextPage
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
