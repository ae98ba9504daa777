import { sendTextMessage } from '@parlance/conversation-messages'
import { type AnyParlanceError, type Client, isParlanceError } from '@parlance/core'
import { type Job, UnrecoverableError } from 'bullmq'
import type { OutgoingMessage } from './outgoing-message.ts'

/**
 * Sends the message of a job, and gives its id. A job that may not be tried again fails for good, and the reason begins
 * with the outcome.
 */
export async function send(client: Client, job: Job<OutgoingMessage, string>): Promise<string> {
  const { app_id, channel, identity, text } = job.data
  const id = job.id ?? ''
  try {
    const { message_id } = await sendTextMessage(
      client,
      {
        app_id,
        recipient_identities: [{ channel, identity }],
        text,
        // The marks by which the message can be found again.
        correlation_id: id,
        message_metadata: id,
      },
      // The queue waits and tries again: that costs no connection, and outlives this process.
      { retry: { attempts: 1 } },
    )
    return message_id
  } catch (error) {
    if (isParlanceError(error) && passes(error)) throw error
    const outcome = isParlanceError(error) ? error.outcome : 'unknown'
    throw new UnrecoverableError(`${outcome}: ${String(error)}`)
  }
}

/** Whether nothing was sent, and the reason goes away by itself. */
function passes(error: AnyParlanceError): boolean {
  if (error.outcome === 'unknown') return false
  switch (error.code) {
    case 'connection':
    case 'timeout':
      return true
    case 'api':
      return error.status === 429
    case 'authentication':
      return (error.status ?? 500) >= 429 // below it is the key that is wrong
    default:
      return false
  }
}
