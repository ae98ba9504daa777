import type { ListMessagesQuery } from '@parlance/conversation-model'
import { type Client, path, request, type RequestOptions } from '@parlance/core'
import { list } from '../list.ts'
import type { MayBeUndefined } from '../may-be-undefined.ts'
import type { MessageList } from '../message-list.ts'
import { own } from '../own.ts'

/**
 * Lists messages, newest first: iterate it for all of them, await it for one page. Nothing is asked before that, and
 * no page before it is needed.
 *
 * Filters stay the same over all pages; `page_token` starts at that page. With large lists ask for large pages:
 * `page_size` is 10 unless you say otherwise, and may be 1000.
 *
 * @throws Nothing itself. Awaiting and iterating reject with the errors of `@parlance/core`; with a `DecodeError`, too, when a
 * page cannot be understood or a page token comes back a second time, which would never end.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_listmessages/
 *
 * @example
 * ```ts
 * import { listMessages } from '@parlance/conversation-messages'
 * import type { Client } from '@parlance/core'
 *
 * export async function countToday(client: Client, app_id: string): Promise<number> {
 *   const start_time = new Date(Date.now() - 86_400_000).toISOString()
 *   let count = 0
 *   for await (const message of listMessages(client, { app_id, start_time, page_size: 1000 })) {
 *     if (message.contact_message) count += 1
 *   }
 *   return count
 * }
 *
 * export async function newest(client: Client, app_id: string) {
 *   const { messages, next_page_token } = await listMessages(client, { app_id, page_size: 20 })
 *   return { messages, continueAt: next_page_token }
 * }
 * ```
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
  /** Which messages. Every filter may be left out. */
  interface Args extends MayBeUndefined<ListMessagesQuery> {}
  /** Iterate it for all messages, await it for one page. */
  type Result = MessageList
}
