import { type Client, DecodeError, path, request, type RequestOptions } from '@parlance/core'
import { checkText } from './check-text.ts'
import { own } from './own.ts'
import type { SendResult } from './send-result.ts'
import { type RecipientWays, toRecipient } from './to-recipient.ts'
import { toTtl } from './to-ttl.ts'

/** What is looked at before it is sent. */
interface Given extends RecipientWays {
  app_id?: unknown
  ttl?: number | string | undefined
}

/**
 * The one function that knows `messages:send`. Its errors carry the name of the `operation` that was called, whose types
 * have said what `args` may hold.
 */
export async function send(
  client: Client,
  operation: string,
  args: object,
  options: RequestOptions | undefined,
): Promise<SendResult> {
  const { recipient_identities, contact_id, recipient, ttl, ...rest } = own<Given>(args)
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
