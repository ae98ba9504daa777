import type { AppMessage } from '@parlance/conversation-model'
import { type Client, type RequestOptions, ValidationError } from '@parlance/core'
import type { ContentEnvelope } from './content-envelope.ts'
import { own } from './own.ts'
import type { SendResult } from './send-result.ts'
import type { SendTo } from './send-to.ts'
import { send } from './send.ts'

/** Puts a content, and what the API wants beside it, into the `message`; everything else stays around it. */
export async function sendContent(
  client: Client,
  operation: string,
  args: ContentEnvelope & SendTo,
  content: Pick<AppMessage, never>,
  options?: RequestOptions,
): Promise<SendResult> {
  const {
    agent,
    explicit_channel_message,
    explicit_channel_omni_message,
    channel_specific_message,
    ...envelope
  } = own(args)
  for (const [name, value] of Object.entries(content)) {
    if (typeof value !== 'object' || !value) throw new ValidationError(name, 'must be an object', operation)
  }
  const message = {
    ...content,
    agent,
    explicit_channel_message,
    explicit_channel_omni_message,
    channel_specific_message,
  }
  return send(client, operation, { ...envelope, message }, options)
}
