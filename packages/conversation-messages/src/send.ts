import { type Client, path, request, type RequestOptions } from '@parlance/core'
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
 * have said what `args` may hold. What it refuses it throws at once: its callers are async, and so reject.
 */
export function send(
  client: Client,
  operation: string,
  args: object,
  options: RequestOptions | undefined,
): Promise<SendResult> {
  const { recipient_identities, contact_id, recipient, ttl, ...rest } = own<Given>(args)
  checkText(operation, 'app_id', rest.app_id)
  return request<SendResult>(
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
      // Without its id the message may be on its way, and nothing could be asked or heard about it.
      accepts: ({ message_id }: Partial<SendResult>) => typeof message_id === 'string' && message_id !== '',
    },
    options,
  )
}
