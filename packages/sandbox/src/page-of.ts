import type { ListMessagesResponse, MessagesView } from '@parlance/conversation-model'
import { fromPageToken, toPageToken } from './page-token.ts'
import type { PageTokenForm } from './page-token-form.ts'
import type { StoredMessage } from './state.ts'

/** What of a request decides about pages. */
export interface PageQuery {
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly view?: MessagesView | undefined
}

/**
 * One page of messages, which come newest first. A full page always has a token, even if nothing follows: the API
 * too has been seen to end with an empty page.
 */
export function pageOf(
  found: Iterable<StoredMessage>,
  query: PageQuery,
  form: PageTokenForm,
): ListMessagesResponse {
  const { page_token: token, page_size: size = 10, ...rest } = query
  const question = JSON.stringify({ size, ...rest }, Object.keys({ size, ...rest }).toSorted())
  const before = token ? fromPageToken(token, question, form) : Infinity
  const page: StoredMessage[] = []
  for (const stored of found) {
    if (page.length === size) break
    if (stored.order < before) page.push(stored)
  }
  const last = page.at(-1)
  return {
    messages: page.map(({ message }) =>
      query.view === 'WITHOUT_METADATA' ? { ...message, metadata: '' } : message,
    ),
    next_page_token:
      last !== undefined && page.length === size ? toPageToken(last.order, question, form) : '',
  }
}
