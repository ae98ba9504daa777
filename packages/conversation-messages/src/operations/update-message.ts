import type { ConversationMessage, MessagesSource, UpdateMessageRequest } from '@parlance/conversation-model'
import { type Client, request, type RequestOptions } from '@parlance/core'
import { check } from '../check.ts'
import { messagePath } from '../message-path.ts'
import { own } from '../own.ts'

/**
 * Replaces the metadata of a message that the API keeps: all that can be changed of it. Resolves with the whole message.
 *
 * @throws `ValidationError` when the id is empty or the metadata is no text; `ApiError` when the API refuses, and other
 * errors of `@parlance/core` when no usable answer comes.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_updatemessagemetadata/
 *
 * @example
 * ```ts
 * import { updateMessage } from '@parlance/conversation-messages'
 * import type { Client } from '@parlance/core'
 *
 * export const markAsHandled = (client: Client, message_id: string) =>
 *   updateMessage(client, { message_id, metadata: JSON.stringify({ handled: true }) })
 * ```
 */
export async function updateMessage(
  client: Client,
  args: updateMessage.Args,
  options?: RequestOptions,
): Promise<updateMessage.Result> {
  const operation = 'updateMessage'
  const { message_id, messages_source, ...body } = own(args)
  const path = messagePath(client, operation, message_id)
  check(typeof body.metadata === 'string', operation, 'metadata', 'must be text')
  return request(client, { operation, method: 'PATCH', path, query: { messages_source }, body }, options)
}

export declare namespace updateMessage {
  /** Which message, and its new metadata. */
  interface Args extends UpdateMessageRequest {
    /** Id of the message. */
    message_id: string
    /** Where it is kept. Default: `CONVERSATION_SOURCE`; an app in dispatch mode needs `DISPATCH_SOURCE`. */
    messages_source?: MessagesSource | undefined
  }
  /** The message as the API keeps it now. */
  type Result = ConversationMessage
}
