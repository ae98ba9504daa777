import type { LocationMessage } from '@parlance/conversation-model'
import type { Client, RequestOptions } from '@parlance/core'
import { checkObject } from '../check-object.ts'
import type { ContentEnvelope } from '../content-envelope.ts'
import { own } from '../own.ts'
import { sendContent } from '../send-content.ts'
import type { SendResult } from '../send-result.ts'
import type { SendTo } from '../send-to.ts'

/**
 * Sends a place on the map to one recipient.
 *
 * Channels without maps get a link.
 *
 * Resolves once the API has accepted the message; what became of it arrives as `MESSAGE_DELIVERY` events.
 *
 * @throws The same errors as `sendTextMessage`.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_sendmessage/
 *
 * @example
 * ```ts
 * import { sendLocationMessage } from '@parlance/conversation-messages'
 * import type { Client } from '@parlance/core'
 *
 * export const showTheWay = (client: Client, contact_id: string) =>
 *   sendLocationMessage(client, {
 *     app_id: 'my-app',
 *     contact_id,
 *     location_message: {
 *       title: 'Find us',
 *       label: 'The harbour bistro',
 *       coordinates: { latitude: 59.3251, longitude: 18.0711 },
 *     },
 *   })
 * ```
 */
export async function sendLocationMessage(
  client: Client,
  args: sendLocationMessage.Args,
  options?: RequestOptions,
): Promise<sendLocationMessage.Result> {
  const operation = 'sendLocationMessage'
  const { location_message, ...rest } = own(args)
  checkObject(operation, 'location_message', location_message)
  return sendContent(client, operation, rest, { location_message }, options)
}

export declare namespace sendLocationMessage {
  /** What is sent, beside to whom. */
  interface Content extends ContentEnvelope {
    /** The place. */
    location_message: LocationMessage
  }
  /** What is sent, and to exactly one of `recipient_identities`, `contact_id` and `recipient`. */
  type Args = Content & SendTo
  /** The accepted message. */
  type Result = SendResult
}
