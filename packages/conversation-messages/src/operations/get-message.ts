import type { ConversationMessage, MessagesSource } from '@parlance/conversation-model'
import { type Client, request, type RequestOptions } from '@parlance/core'
import { messagePath } from '../message-path.ts'
import { own } from '../own.ts'

/**
 * Reads one message as the API keeps it: of the app (`app_message`) or of a contact (`contact_message`).
 *
 * Messages of an app in dispatch mode are kept only if the app retains them, and read with
 * `messages_source: 'DISPATCH_SOURCE'`.
 *
 * @throws `ValidationError` when the id is empty; `ApiError` with status 404 when there is no such message in the client's
 * region, and other errors of `@parlance/core` when no usable answer comes.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_getmessage/
 *
 * @example
 * ```ts
 * import { getMessage } from '@parlance/conversation-messages'
 * import type { Client } from '@parlance/core'
 *
 * export async function textOf(client: Client, message_id: string): Promise<string | undefined> {
 *   const message = await getMessage(client, { message_id })
 *   return (message.app_message ?? message.contact_message).text_message?.text
 * }
 * ```
 */
export async function getMessage(
  client: Client,
  args: getMessage.Args,
  options?: RequestOptions,
): Promise<getMessage.Result> {
  const operation = 'getMessage'
  const { message_id, ...query } = own(args)
  const path = messagePath(client, operation, message_id)
  return request(client, { operation, method: 'GET', path, query }, options)
}

export declare namespace getMessage {
  /** Which message. */
  interface Args {
    /** Id of the message. */
    message_id: string
    /** Where to read from. Default: `CONVERSATION_SOURCE`; an app in dispatch mode needs `DISPATCH_SOURCE`. */
    messages_source?: MessagesSource | undefined
  }
  /** The message as the API keeps it. */
  type Result = ConversationMessage
}
