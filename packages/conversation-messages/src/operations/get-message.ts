import type { ConversationMessage, MessagesSource } from '@parlance/conversation-model'
import { type Client, request, type RequestOptions } from '@parlance/core'
import { messagePath } from '../message-path.ts'
import { own } from '../own.ts'

/**
 * Reads one message, of the app or of a contact.
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
  interface Args {
    /** Id of the message. */
    message_id: string
    /** Where to read from: `DISPATCH_SOURCE` for an app in dispatch mode. Default: `CONVERSATION_SOURCE`. */
    messages_source?: MessagesSource | undefined
  }
  /** The message as the API keeps it. */
  type Result = ConversationMessage
}
