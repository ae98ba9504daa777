import type { ListMessagesQuery } from '@parlance/conversation-model'
import { type Client, path, request, type RequestOptions } from '@parlance/core'
import { list } from '../list.ts'
import type { MayBeUndefined } from '../may-be-undefined.ts'
import type { MessageList } from '../message-list.ts'
import { own } from '../own.ts'

/**
 * Lists messages, newest first.
 */
export function listMessages(
  client: Client,
  args: listMessages.Args,
  options?: RequestOptions,
): listMessages.Result {
  const operation = 'listMessages'
  const filters = own(args)
  return list(operation, filters.page_token, async (page_token) =>
    request(
      client,
      {
        operation,
        method: 'GET',
        path: path`/v1/projects/${{ project_id: client.projectId }}/messages`,
        query: { ...filters, page_token },
      },
      options,
    ),
  )
}

export declare namespace listMessages {
  /** Which messages: every filter may be left out. */
  interface Args extends MayBeUndefined<ListMessagesQuery> {}
  /** Await it for one page, iterate it for all messages. */
  type Result = MessageList
}
