import type { CarouselMessage } from '@parlance/conversation-model'
import type { Client, RequestOptions } from '@parlance/core'
import { checkObject } from '../check-object.ts'
import type { ContentEnvelope } from '../content-envelope.ts'
import { own } from '../own.ts'
import { sendContent } from '../send-content.ts'
import type { SendResult } from '../send-result.ts'
import type { SendTo } from '../send-to.ts'

/**
 * Sends several cards side by side to one recipient.
 *
 * Up to 10 bare cards, and up to 3 buttons below all of them. A single card is shown as a plain card.
 *
 * Resolves once the API has accepted the message; what became of it arrives as `MESSAGE_DELIVERY` events.
 *
 * @throws The same errors as `sendTextMessage`.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_sendmessage/
 *
 * @example
 * ```ts
 * import { sendCarouselMessage } from '@parlance/conversation-messages'
 * import type { Client } from '@parlance/core'
 *
 * export const showMenu = (client: Client, contact_id: string) =>
 *   sendCarouselMessage(client, {
 *     app_id: 'my-app',
 *     contact_id,
 *     carousel_message: {
 *       cards: [
 *         { title: 'Soup', media_message: { url: 'https://example.com/soup.jpg' } },
 *         { title: 'Salad', media_message: { url: 'https://example.com/salad.jpg' } },
 *       ],
 *       choices: [{ url_message: { title: 'Whole menu', url: 'https://example.com/menu' } }],
 *     },
 *   })
 * ```
 */
export async function sendCarouselMessage(
  client: Client,
  args: sendCarouselMessage.Args,
  options?: RequestOptions,
): Promise<sendCarouselMessage.Result> {
  const operation = 'sendCarouselMessage'
  const { carousel_message, ...rest } = own(args)
  checkObject(operation, 'carousel_message', carousel_message)
  return sendContent(client, operation, rest, { carousel_message }, options)
}

export declare namespace sendCarouselMessage {
  /** What is sent, beside to whom. */
  interface Content extends ContentEnvelope {
    /** The cards. */
    carousel_message: CarouselMessage
  }
  /** What is sent, and to exactly one of `recipient_identities`, `contact_id` and `recipient`. */
  type Args = Content & SendTo
  /** The accepted message. */
  type Result = SendResult
}
