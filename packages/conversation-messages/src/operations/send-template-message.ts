import type { TemplateMessage } from '@parlance/conversation-model'
import type { Client, RequestOptions } from '@parlance/core'
import { checkObject } from '../check-object.ts'
import type { ContentEnvelope } from '../content-envelope.ts'
import { own } from '../own.ts'
import { sendContent } from '../send-content.ts'
import type { SendResult } from '../send-result.ts'
import type { SendTo } from '../send-to.ts'

/**
 * Sends a message made from a template that was written and approved before.
 *
 * At least one of `omni_template` (a template of the API, for every channel) and `channel_template` (one that lives on its
 * channel, where it wins). Every parameter of the template must be given. WhatsApp allows nothing else later than 24 hours
 * after the contact wrote.
 *
 * Resolves once the API has accepted the message; what became of it arrives as `MESSAGE_DELIVERY` events.
 *
 * @throws The same errors as `sendTextMessage`.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_sendmessage/
 *
 * @example
 * ```ts
 * import { sendTemplateMessage } from '@parlance/conversation-messages'
 * import type { Client } from '@parlance/core'
 *
 * export const remind = (client: Client, contact_id: string) =>
 *   sendTemplateMessage(client, {
 *     app_id: 'my-app',
 *     contact_id,
 *     template_message: {
 *       omni_template: {
 *         template_id: 'reminder',
 *         version: 'latest',
 *         language_code: 'en-US',
 *         parameters: { name: 'Ada' },
 *       },
 *     },
 *   })
 * ```
 */
export async function sendTemplateMessage(
  client: Client,
  args: sendTemplateMessage.Args,
  options?: RequestOptions,
): Promise<sendTemplateMessage.Result> {
  const operation = 'sendTemplateMessage'
  const { template_message, ...rest } = own(args)
  checkObject(operation, 'template_message', template_message)
  return sendContent(client, operation, rest, { template_message }, options)
}

export declare namespace sendTemplateMessage {
  /** What is sent, beside to whom. */
  interface Content extends ContentEnvelope {
    /** The template and what it is filled with. */
    template_message: TemplateMessage
  }
  /** What is sent, and to exactly one of `recipient_identities`, `contact_id` and `recipient`. */
  type Args = Content & SendTo
  /** The accepted message. */
  type Result = SendResult
}
