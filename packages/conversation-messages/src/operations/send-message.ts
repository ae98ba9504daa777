import type { AppMessage } from '@parlance/conversation-model'
import type { Client, RequestOptions } from '@parlance/core'
import { checkObject } from '../check-object.ts'
import { own } from '../own.ts'
import type { SendEnvelope } from '../send-envelope.ts'
import type { SendResult } from '../send-result.ts'
import type { SendTo } from '../send-to.ts'
import { send } from '../send.ts'

/**
 * Sends a message of any kind to one recipient, in the API's own form. Where the kind is known beforehand, its own
 * function (`sendTextMessage`, `sendCardMessage`, …) is shorter.
 *
 * Resolves once the API has accepted the message; what became of it arrives as `MESSAGE_DELIVERY` events. A message is
 * never sent twice behind your back: it is repeated only when it surely was not taken.
 *
 * @throws The same errors as `sendTextMessage`.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_sendmessage/
 *
 * @example
 * ```ts
 * import { sendMessage } from '@parlance/conversation-messages'
 * import type { Client } from '@parlance/core'
 *
 * export const greet = (client: Client, phone: string) =>
 *   sendMessage(client, {
 *     app_id: 'my-app',
 *     recipient: {
 *       identified_by: {
 *         channel_identities: [
 *           { channel: 'WHATSAPP', identity: phone },
 *           { channel: 'SMS', identity: phone },
 *         ],
 *       },
 *     },
 *     message: { text_message: { text: 'Welcome!' } },
 *     correlation_id: 'guest-42',
 *   })
 * ```
 */
export async function sendMessage(
  client: Client,
  args: sendMessage.Args,
  options?: RequestOptions,
): Promise<sendMessage.Result> {
  const operation = 'sendMessage'
  const { message } = own(args)
  checkObject(operation, 'message', message)
  return send(client, operation, args, options)
}

export declare namespace sendMessage {
  /** What is sent, beside to whom. */
  interface Content extends SendEnvelope {
    /** What is sent, as the API writes it: exactly one content, or at least one override. */
    message: AppMessage
  }
  /** What is sent, and to exactly one of `recipient_identities`, `contact_id` and `recipient`. */
  type Args = Content & SendTo
  /** The accepted message. */
  type Result = SendResult
}
