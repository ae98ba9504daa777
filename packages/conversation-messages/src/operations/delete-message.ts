import type { MessagesSource } from '@parlance/conversation-model'
import { type Client, request, type RequestOptions } from '@parlance/core'
import { messagePath } from '../message-path.ts'
import { own } from '../own.ts'

/**
 * Deletes the copy of a message that the API keeps. It does not recall what was delivered, and a conversation stays
 * even when its last message is gone.
 *
 * Deleting twice does no harm, so a lost answer is asked for again; the second time the API may answer 404.
 *
 * @throws `ValidationError` when the id is empty; `ApiError` when the API refuses, and other errors of `@parlance/core` when no
 * usable answer comes.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_deletemessage/
 *
 * @example
 * ```ts
 * import { deleteMessage } from '@parlance/conversation-messages'
 * import { type Client, isApiError } from '@parlance/core'
 *
 * export async function forget(client: Client, message_id: string): Promise<void> {
 *   try {
 *     await deleteMessage(client, { message_id })
 *   } catch (error) {
 *     if (!isApiError(error) || error.status !== 404) throw error
 *   }
 * }
 * ```
 */
export async function deleteMessage(
  client: Client,
  args: deleteMessage.Args,
  options?: RequestOptions,
): Promise<void> {
  const operation = 'deleteMessage'
  const { message_id, ...query } = own(args)
  const path = messagePath(client, operation, message_id)
  await request(client, { operation, method: 'DELETE', path, query, answer: 'optional' }, options)
}

export declare namespace deleteMessage {
  /** Which message. */
  interface Args {
    /** Id of the message. */
    message_id: string
    /** Where it is kept. Default: `CONVERSATION_SOURCE`; an app in dispatch mode needs `DISPATCH_SOURCE`. */
    messages_source?: MessagesSource | undefined
  }
  /** Nothing. */
  type Result = void
}
