import type { MediaProperties } from '@parlance/conversation-model'
import type { Client, RequestOptions } from '@parlance/core'
import { checkObject } from '../check-object.ts'
import type { ContentEnvelope } from '../content-envelope.ts'
import { own } from '../own.ts'
import { sendContent } from '../send-content.ts'
import type { SendResult } from '../send-result.ts'
import type { SendTo } from '../send-to.ts'

/**
 * Sends a picture, video, sound or document to one recipient.
 *
 * The API fetches the file from its URL, which must be reachable for it; which sizes and types are allowed depends on the
 * channel.
 *
 * Resolves once the API has accepted the message; what became of it arrives as `MESSAGE_DELIVERY` events.
 *
 * @throws The same errors as `sendTextMessage`.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_sendmessage/
 *
 * @example
 * ```ts
 * import { sendMediaMessage } from '@parlance/conversation-messages'
 * import type { Client } from '@parlance/core'
 *
 * export const sendReceipt = (client: Client, contact_id: string) =>
 *   sendMediaMessage(client, {
 *     app_id: 'my-app',
 *     contact_id,
 *     media_message: { url: 'https://example.com/receipt.pdf', filename_override: 'Receipt.pdf' },
 *   })
 * ```
 */
export async function sendMediaMessage(
  client: Client,
  args: sendMediaMessage.Args,
  options?: RequestOptions,
): Promise<sendMediaMessage.Result> {
  const operation = 'sendMediaMessage'
  const { media_message, ...rest } = own(args)
  checkObject(operation, 'media_message', media_message)
  return sendContent(client, operation, rest, { media_message }, options)
}

export declare namespace sendMediaMessage {
  /** What is sent, beside to whom. */
  interface Content extends ContentEnvelope {
    /** The file. */
    media_message: MediaProperties
  }
  /** What is sent, and to exactly one of `recipient_identities`, `contact_id` and `recipient`. */
  type Args = Content & SendTo
  /** The accepted message. */
  type Result = SendResult
}
