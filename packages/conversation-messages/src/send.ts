import { type Client, DecodeError, path, request, type RequestOptions } from '@parlance/core'
import { checkText } from './check-text.ts'
import { own } from './own.ts'
import type { SendEnvelope } from './send-envelope.ts'
import type { SendResult } from './send-result.ts'
import type { SendTo } from './send-to.ts'
import { toRecipient } from './to-recipient.ts'
import { toTtl } from './to-ttl.ts'

/** The one function that knows `messages:send`. Its errors carry the name of the `operation` that was called. */
export async function send(
  client: Client,
  operation: string,
  args: SendEnvelope & SendTo & { message: object },
  options?: RequestOptions,
): Promise<SendResult> {
  const { recipient_identities, contact_id, recipient, ttl, ...rest } = own(args)
  checkText(operation, 'app_id', rest.app_id)
  const answer = await request<SendResult>(
    client,
    {
      operation,
      method: 'POST',
      path: path`/v1/projects/${{ project_id: client.projectId }}/messages:send`,
      body: {
        ...rest,
        recipient: toRecipient(operation, { recipient_identities, contact_id, recipient }),
        ttl: toTtl(operation, ttl),
      },
    },
    options,
  )
  if (typeof answer.message_id === 'string' && answer.message_id) return answer
  // A success all the same: the message may be on its way, but nothing could be asked or heard about it.
  throw new DecodeError('the answer holds no message_id', { operation, attempts: 1, outcome: 'unknown' })
}
