import type { ChoiceMessage } from '@parlance/conversation-model'
import type { Client, RequestOptions } from '@parlance/core'
import { checkObject } from '../check-object.ts'
import type { ContentEnvelope } from '../content-envelope.ts'
import { own } from '../own.ts'
import { sendContent } from '../send-content.ts'
import type { SendResult } from '../send-result.ts'
import type { SendTo } from '../send-to.ts'

/**
 * Sends text with buttons to one recipient: up to 10, of which channels may show fewer.
 *
 * A tap comes back as an inbound `choice_response_message` with the `postback_data` of the button.
 *
 * Resolves once the API has accepted the message; what became of it arrives as `MESSAGE_DELIVERY` events.
 *
 * @throws The same errors as `sendTextMessage`.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_sendmessage/
 *
 * @example
 * ```ts
 * import { sendChoiceMessage } from '@parlance/conversation-messages'
 * import type { Client } from '@parlance/core'
 *
 * export const askWhetherToKeep = (client: Client, contact_id: string) =>
 *   sendChoiceMessage(client, {
 *     app_id: 'my-app',
 *     contact_id,
 *     choice_message: {
 *       text_message: { text: 'Shall we keep your table?' },
 *       choices: [
 *         { text_message: { text: 'Yes, please' }, postback_data: 'keep' },
 *         { call_message: { title: 'Call us', phone_number: '+4686842000' } },
 *       ],
 *     },
 *   })
 * ```
 */
export async function sendChoiceMessage(
  client: Client,
  args: sendChoiceMessage.Args,
  options?: RequestOptions,
): Promise<sendChoiceMessage.Result> {
  const operation = 'sendChoiceMessage'
  const { choice_message, ...rest } = own(args)
  checkObject(operation, 'choice_message', choice_message)
  return sendContent(client, operation, rest, { choice_message }, options)
}

export declare namespace sendChoiceMessage {
  /** What is sent, beside to whom. */
  interface Content extends ContentEnvelope {
    /** The text and its buttons. */
    choice_message: ChoiceMessage
  }
  /** What is sent, and to exactly one of `recipient_identities`, `contact_id` and `recipient`. */
  type Args = Content & SendTo
  /** The accepted message. */
  type Result = SendResult
}
