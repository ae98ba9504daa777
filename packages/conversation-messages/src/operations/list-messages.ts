import type { Channel, Direction, MessagesSource, MessagesView } from '@parlance/conversation-model'
import { type Client, path, request, type RequestOptions } from '@parlance/core'
import { list } from '../list.ts'
import type { MessageList } from '../message-list.ts'

/**
 * Lists messages, newest first: iterate it for all of them, await it for one page. Nothing is asked before that, and
 * no page before it is needed.
 *
 * Filters stay the same over all pages; `page_token` starts at that page. With large lists ask for large pages:
 * `page_size` is 10 unless you say otherwise, and may be 1000.
 *
 * @throws Nothing itself. Awaiting and iterating reject with the errors of `@parlance/core`: with a `ValidationError` when
 * `page_size` or `page_token` cannot be one, before anything is asked; with a `DecodeError`, too, when a page cannot be
 * understood or a page token comes back a second time, which would never end.
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
  return list(operation, args, async (query) =>
    request(
      client,
      {
        operation,
        method: 'GET',
        path: path`/v1/projects/${{ project_id: client.projectId }}/messages`,
        query: { ...query },
      },
      options,
    ),
  )
}

export declare namespace listMessages {
  /** Which messages. Every filter may be left out. */
  interface Args {
    /** Only of this conversation. Only with `CONVERSATION_SOURCE`. */
    conversation_id?: string | undefined
    /** Only of this contact. Only with `CONVERSATION_SOURCE`. */
    contact_id?: string | undefined
    /** Only of this app. */
    app_id?: string | undefined
    /** Only of this identity of a contact on its channel, for example a phone number. */
    channel_identity?: string | undefined
    /** Only messages accepted after this time: RFC 3339 in UTC. Must be before `end_time`. */
    start_time?: string | undefined
    /** Only messages accepted before this time: RFC 3339 in UTC. */
    end_time?: string | undefined
    /** How many messages a page holds at most: a whole number from 1 to 1000. Default: 10. */
    page_size?: number | undefined
    /** The `next_page_token` of the page before. All other filters must stay the same. */
    page_token?: string | undefined
    /** Whether messages come with their metadata. Default: `WITH_METADATA`. */
    view?: MessagesView | undefined
    /** Where to read from. Default: `CONVERSATION_SOURCE`. */
    messages_source?: MessagesSource | undefined
    /** Only messages that contacts wrote. Only with `DISPATCH_SOURCE`. */
    only_recipient_originated?: boolean | undefined
    /** Only of this channel. */
    channel?: Channel | undefined
    /** Only in this direction. Default: both. */
    direction?: Direction | undefined
  }
  /** Iterate it for all messages, await it for one page. */
  type Result = MessageList
}
