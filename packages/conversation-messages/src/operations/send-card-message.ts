import type { CardMessage } from '@parlance/conversation-model'
import type { Client, RequestOptions } from '@parlance/core'
import { checkObject } from '../check-object.ts'
import type { ContentEnvelope } from '../content-envelope.ts'
import { own } from '../own.ts'
import { sendContent } from '../send-content.ts'
import type { SendResult } from '../send-result.ts'
import type { SendTo } from '../send-to.ts'

/**
 * Sends a card to one recipient: title, description, a picture or video, and buttons.
 *
 * Every part of the card may be left out, but many channels need a `title`. A tap on a button comes back as an inbound
 * `choice_response_message` with the `postback_data` of the button.
 *
 * Resolves once the API has accepted the message; what became of it arrives as `MESSAGE_DELIVERY` events.
 *
 * @throws The same errors as `sendTextMessage`.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_sendmessage/
 *
 * @example
 * ```ts
 * import { sendCardMessage } from '@parlance/conversation-messages'
 * import type { Client } from '@parlance/core'
 *
 * export const offerTable = (client: Client, contact_id: string) =>
 *   sendCardMessage(client, {
 *     app_id: 'my-app',
 *     contact_id,
 *     card_message: {
 *       title: 'A table by the window',
 *       description: 'Tonight at eight, for two.',
 *       media_message: { url: 'https://example.com/table.jpg' },
 *       choices: [{ text_message: { text: 'Take it' }, postback_data: 'take' }],
 *     },
 *   })
 * ```
 */
export async function sendCardMessage(
  client: Client,
  args: sendCardMessage.Args,
  options?: RequestOptions,
): Promise<sendCardMessage.Result> {
  const operation = 'sendCardMessage'
  const { card_message, ...rest } = own(args)
  checkObject(operation, 'card_message', card_message)
  return sendContent(client, operation, rest, { card_message }, options)
}

export declare namespace sendCardMessage {
  /** What is sent, beside to whom. */
  interface Content extends ContentEnvelope {
    /** The card. */
    card_message: CardMessage
  }
  /** What is sent, and to exactly one of `recipient_identities`, `contact_id` and `recipient`. */
  type Args = Content & SendTo
  /** The accepted message. */
  type Result = SendResult
}
