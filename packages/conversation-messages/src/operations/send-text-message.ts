import type { Client, RequestOptions } from '@parlance/core'
import { check } from '../check.ts'
import type { ContentEnvelope } from '../content-envelope.ts'
import { own } from '../own.ts'
import { sendContent } from '../send-content.ts'
import type { SendResult } from '../send-result.ts'
import type { SendTo } from '../send-to.ts'

/**
 * Sends plain text to one recipient.
 *
 * Resolves once the API has accepted the message; what became of it arrives as `MESSAGE_DELIVERY` events.
 *
 * @throws `ValidationError` when something is missing or cannot be sent: nothing was. `ApiError` when the API refuses;
 * `AuthenticationError`, `ConnectionError`, `TimeoutError` or `DecodeError` when it could not be asked or gave no usable
 * answer: `error.outcome` says whether the message may be on its way.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_sendmessage/
 *
 * @example
 * ```ts
 * import { clientCredentials, createClient } from '@parlance/core'
 * import { sendTextMessage } from '@parlance/conversation-messages'
 *
 * const client = createClient({
 *   projectId: 'my-project',
 *   conversationRegion: 'eu',
 *   auth: clientCredentials({ keyId: 'my-key', keySecret: 'my-secret' }),
 * })
 *
 * export async function tableIsReady(phone: string): Promise<string> {
 *   const { message_id } = await sendTextMessage(client, {
 *     app_id: 'my-app',
 *     recipient_identities: [{ channel: 'SMS', identity: phone }],
 *     text: 'Your table is ready.',
 *   })
 *   return message_id
 * }
 * ```
 */
export async function sendTextMessage(
  client: Client,
  args: sendTextMessage.Args,
  options?: RequestOptions,
): Promise<sendTextMessage.Result> {
  const { text, ...rest } = own(args)
  const operation = 'sendTextMessage'
  check(typeof text === 'string', operation, 'text', 'must be text')
  return sendContent(client, operation, rest, { text_message: { text } }, options)
}

export declare namespace sendTextMessage {
  /** What is sent, beside to whom. */
  interface Content extends ContentEnvelope {
    /** The text as the recipient reads it. How long it may be depends on the channel. */
    text: string
  }
  /** What is sent, and to exactly one of `recipient_identities`, `contact_id` and `recipient`. */
  type Args = Content & SendTo
  /** The accepted message. */
  type Result = SendResult
}
