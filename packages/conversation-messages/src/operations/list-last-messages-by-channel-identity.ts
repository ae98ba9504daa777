import type { Channel, Direction, MessagesSource, MessagesView } from '@parlance/conversation-model'
import { type Client, path, request, type RequestOptions } from '@parlance/core'
import { check } from '../check.ts'
import { list } from '../list.ts'
import type { MessageList } from '../message-list.ts'

/**
 * Lists the last message of each of some identities, or of some contacts: iterate it for all of them, await it for one
 * page. Nothing is asked before that.
 *
 * Give `messages_source`: descriptions of the API disagree about its default.
 *
 * @throws Nothing itself. Awaiting and iterating reject with a `ValidationError` when both identities and contacts are
 * given, and otherwise like `listMessages`.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_listmessagesbychannelidentity/
 *
 * @example
 * ```ts
 * import { listLastMessagesByChannelIdentity } from '@parlance/conversation-messages'
 * import type { Client } from '@parlance/core'
 *
 * export async function lastWords(client: Client, phones: string[]): Promise<Map<string, string>> {
 *   const said = new Map<string, string>()
 *   const last = listLastMessagesByChannelIdentity(client, {
 *     channel_identities: phones,
 *     messages_source: 'CONVERSATION_SOURCE',
 *     direction: 'TO_APP',
 *   })
 *   for await (const { channel_identity, contact_message } of last) {
 *     const text = contact_message?.text_message?.text
 *     if (channel_identity && text) said.set(channel_identity.identity, text)
 *   }
 *   return said
 * }
 * ```
 */
export function listLastMessagesByChannelIdentity(
  client: Client,
  args: listLastMessagesByChannelIdentity.Args,
  options?: RequestOptions,
): listLastMessagesByChannelIdentity.Result {
  const operation = 'listLastMessagesByChannelIdentity'
  return list(operation, args, async (body) => {
    const both = body.channel_identities && body.contact_ids
    check(!both, operation, 'contact_ids', 'must not be given beside channel_identities')
    return request(
      client,
      {
        operation,
        method: 'POST',
        path: path`/v1/projects/${{ project_id: client.projectId }}/messages:fetch-last-message`,
        body,
        repeatable: true,
      },
      options,
    )
  })
}

export declare namespace listLastMessagesByChannelIdentity {
  /** Which messages count. Every filter may be left out. */
  interface Filter {
    /** Only of this app. */
    app_id?: string | undefined
    /** Where to read from. Always give it: descriptions of the API disagree about the default. */
    messages_source?: MessagesSource | undefined
    /** How many messages a page holds at most: a whole number from 1 to 1000. Default: 10. */
    page_size?: number | undefined
    /** The `next_page_token` of the page before. All other fields must stay the same. */
    page_token?: string | undefined
    /** Whether messages come with their metadata. Default: `WITH_METADATA`. */
    view?: MessagesView | undefined
    /** Only messages accepted after this time: RFC 3339 in UTC. */
    start_time?: string | undefined
    /** Only messages accepted before this time: RFC 3339 in UTC. */
    end_time?: string | undefined
    /** Only of this channel. */
    channel?: Channel | undefined
    /** Only in this direction. Default: both. */
    direction?: Direction | undefined
  }
  /** The last messages of identities, or of all. */
  interface OfIdentities extends Filter {
    /** Identities of contacts on their channels, for example phone numbers. Default: all. */
    channel_identities?: readonly string[] | undefined
    /** Not beside `channel_identities`. */
    contact_ids?: undefined
  }
  /** The last messages of contacts. */
  interface OfContacts extends Filter {
    /** Ids of the contacts. Not allowed with `DISPATCH_SOURCE`. */
    contact_ids: readonly string[]
    /** Not beside `contact_ids`. */
    channel_identities?: undefined
  }
  /** Whose last messages: of identities or of contacts, never of both. */
  type Args = OfIdentities | OfContacts
  /** Iterate it for all messages, await it for one page. */
  type Result = MessageList
}
