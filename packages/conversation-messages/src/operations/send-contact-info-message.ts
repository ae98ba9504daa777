import type { ContactInfoMessage } from '@parlance/conversation-model'
import type { Client, RequestOptions } from '@parlance/core'
import { checkObject } from '../check-object.ts'
import type { ContentEnvelope } from '../content-envelope.ts'
import { own } from '../own.ts'
import { sendContent } from '../send-content.ts'
import type { SendResult } from '../send-result.ts'
import type { SendTo } from '../send-to.ts'

/**
 * Sends a business card to one recipient, who can save it in the address book.
 *
 * The name and at least an empty list of phone numbers are required; everything else may be left out.
 *
 * Resolves once the API has accepted the message; what became of it arrives as `MESSAGE_DELIVERY` events.
 *
 * @throws The same errors as `sendTextMessage`.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_sendmessage/
 *
 * @example
 * ```ts
 * import { sendContactInfoMessage } from '@parlance/conversation-messages'
 * import type { Client } from '@parlance/core'
 *
 * export const introduce = (client: Client, contact_id: string) =>
 *   sendContactInfoMessage(client, {
 *     app_id: 'my-app',
 *     contact_id,
 *     contact_info_message: {
 *       name: { full_name: 'Ada Lovelace' },
 *       phone_numbers: [{ phone_number: '+4686842000', type: 'WORK' }],
 *       email_addresses: [{ email_address: 'ada@example.com' }],
 *     },
 *   })
 * ```
 */
export async function sendContactInfoMessage(
  client: Client,
  args: sendContactInfoMessage.Args,
  options?: RequestOptions,
): Promise<sendContactInfoMessage.Result> {
  const operation = 'sendContactInfoMessage'
  const { contact_info_message, ...rest } = own(args)
  checkObject(operation, 'contact_info_message', contact_info_message)
  return sendContent(client, operation, rest, { contact_info_message }, options)
}

export declare namespace sendContactInfoMessage {
  /** What is sent, beside to whom. */
  interface Content extends ContentEnvelope {
    /** The business card. */
    contact_info_message: ContactInfoMessage
  }
  /** What is sent, and to exactly one of `recipient_identities`, `contact_id` and `recipient`. */
  type Args = Content & SendTo
  /** The accepted message. */
  type Result = SendResult
}
