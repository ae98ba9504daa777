import type { ListMessage } from '@parlance/conversation-model'
import type { Client, RequestOptions } from '@parlance/core'
import { checkObject } from '../check-object.ts'
import type { ContentEnvelope } from '../content-envelope.ts'
import { own } from '../own.ts'
import { sendContent } from '../send-content.ts'
import type { SendResult } from '../send-result.ts'
import type { SendTo } from '../send-to.ts'

/**
 * Sends a list to one recipient, who picks an item: choices, or products of a catalog.
 *
 * All items of a message are of one kind. What is picked comes back as an inbound `choice_response_message` or
 * `product_response_message`.
 *
 * Resolves once the API has accepted the message; what became of it arrives as `MESSAGE_DELIVERY` events.
 *
 * @throws The same errors as `sendTextMessage`.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_sendmessage/
 *
 * @example
 * ```ts
 * import { sendListMessage } from '@parlance/conversation-messages'
 * import type { Client } from '@parlance/core'
 *
 * export const askForTime = (client: Client, contact_id: string) =>
 *   sendListMessage(client, {
 *     app_id: 'my-app',
 *     contact_id,
 *     list_message: {
 *       title: 'When will you come?',
 *       sections: [
 *         { title: 'Lunch', items: [{ choice: { title: 'Noon', postback_data: '12' } }] },
 *         { title: 'Dinner', items: [{ choice: { title: 'Eight', postback_data: '20' } }] },
 *       ],
 *       message_properties: { menu: 'Times' },
 *     },
 *   })
 * ```
 */
export async function sendListMessage(
  client: Client,
  args: sendListMessage.Args,
  options?: RequestOptions,
): Promise<sendListMessage.Result> {
  const operation = 'sendListMessage'
  const { list_message, ...rest } = own(args)
  checkObject(operation, 'list_message', list_message)
  return sendContent(client, operation, rest, { list_message }, options)
}

export declare namespace sendListMessage {
  /** What is sent, beside to whom. */
  interface Content extends ContentEnvelope {
    /** The list. */
    list_message: ListMessage
  }
  /** What is sent, and to exactly one of `recipient_identities`, `contact_id` and `recipient`. */
  type Args = Content & SendTo
  /** The accepted message. */
  type Result = SendResult
}
