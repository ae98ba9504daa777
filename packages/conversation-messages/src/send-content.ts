import type { Client, RequestOptions } from '@parlance/core'
import { check } from './check.ts'
import type { ContentEnvelope } from './content-envelope.ts'
import { own } from './own.ts'
import type { SendResult } from './send-result.ts'
import type { SendTo } from './send-to.ts'
import { send } from './send.ts'
import { strayContents } from './stray-contents.ts'

/**
 * Puts a content, and what the API wants beside it, into the `message`; everything else stays around it. A second content
 * is refused: out there it would be lost. Throws at once, as `send` does.
 */
export function sendContent(
  client: Client,
  operation: string,
  args: ContentEnvelope & SendTo,
  content: Readonly<Record<string, unknown>>,
  options: RequestOptions | undefined,
): Promise<SendResult> {
  const {
    agent,
    explicit_channel_message,
    explicit_channel_omni_message,
    channel_specific_message,
    ...envelope
  } = own(args)
  const stray = strayContents(envelope)
  check(stray.length === 0, operation, stray.join(', '), 'must not be beside the content')
  const message = {
    ...content,
    agent,
    explicit_channel_message,
    explicit_channel_omni_message,
    channel_specific_message,
  }
  return send(client, operation, { ...envelope, message }, options)
}
