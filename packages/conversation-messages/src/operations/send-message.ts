import type { AppMessage } from '@parlance/conversation-model'
import { type Client, type RequestOptions, ValidationError } from '@parlance/core'
import { own } from '../own.ts'
import type { SendEnvelope } from '../send-envelope.ts'
import type { SendResult } from '../send-result.ts'
import type { SendTo } from '../send-to.ts'
import { send } from '../send.ts'

/**
 * Sends a message of any kind to one recipient. For a kind that is known beforehand, its own function
 * (`sendTextMessage`, `sendCardMessage`, …) is shorter.
 */
export async function sendMessage(
  client: Client,
  args: sendMessage.Args,
  options?: RequestOptions,
): Promise<sendMessage.Result> {
  const { message } = own(args)
  if (typeof message !== 'object' || !message) {
    throw new ValidationError('message', 'must be an object', 'sendMessage')
  }
  return send(client, 'sendMessage', args, options)
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
