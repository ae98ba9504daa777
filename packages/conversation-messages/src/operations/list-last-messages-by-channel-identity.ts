import type { FetchLastMessageFilter } from '@parlance/conversation-model'
import { type Client, path, request, type RequestOptions } from '@parlance/core'
import { check } from '../check.ts'
import { list } from '../list.ts'
import type { MayBeUndefined } from '../may-be-undefined.ts'
import type { MessageList } from '../message-list.ts'
import { own } from '../own.ts'

/**
 * Lists the last message of each of some identities, or of some contacts: iterate it for all of them, await it for one
 * page. Nothing is asked before that.
 *
 * Give `messages_source`: descriptions of the API disagree about its default.
 *
 * @throws Nothing itself. Awaiting and iterating reject with a `ValidationError` when both identities and contacts are
 * given, and otherwise like `listMessages`.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/
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
  const filters = own(args)
  return list(operation, filters.page_token, async (page_token) => {
    const both = filters.channel_identities && filters.contact_ids
    check(!both, operation, 'contact_ids', 'must not be given beside channel_identities')
    return request(
      client,
      {
        operation,
        method: 'POST',
        path: path`/v1/projects/${{ project_id: client.projectId }}/messages:fetch-last-message`,
        body: { ...filters, page_token },
        repeatable: true,
      },
      options,
    )
  })
}

export declare namespace listLastMessagesByChannelIdentity {
  /** Which messages count. Every filter may be left out. */
  interface Filter extends MayBeUndefined<FetchLastMessageFilter> {}
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
