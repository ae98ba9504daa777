import { sendTextMessage } from '@parlance/conversation-messages'
import { type AnyParlanceError, isParlanceError } from '@parlance/core'
import { clientFor } from './client-for.ts'
import type { Env, Queued } from './env.ts'
import { keepFailure } from './keep-failure.ts'
import { sendsOf } from './sends-of.ts'

/** Sends a message of the queue, once: a queue may hand it out twice, and the API has no idempotency key. */
export async function deliver(queued: Queued, env: Env): Promise<void> {
  const { id, app_id, channel, identity, text } = queued.body
  const sends = sendsOf(env)
  const claim = await sends.claim(id)
  if (claim === 'done') return queued.ack()
  // Somebody else is just sending it, or was stopped while doing so. If it stays so, the dead letters tell.
  if (claim === 'pending') return queued.retry({ delaySeconds: 120 })
  try {
    await sendTextMessage(clientFor(env), {
      app_id,
      recipient_identities: [{ channel, identity }],
      text,
      // The marks by which the message can be found again.
      correlation_id: id,
      message_metadata: id,
    })
  } catch (error) {
    if (!isParlanceError(error)) throw error
    if (passes(error)) {
      await sends.release(id)
      return queued.retry({ delaySeconds: delayOf(error, queued.attempts) })
    }
    await keepFailure(env, error.outcome, queued.body, error)
  }
  await sends.commit(id)
  queued.ack()
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

/** As the API asks, else longer each time. A queue waits for twelve hours at most. */
function delayOf(error: AnyParlanceError, attempts: number): number {
  const seconds = Math.ceil((error.retryAfterMs ?? 0) / 1000) || 5 * 2 ** Math.min(attempts, 10)
  return Math.min(seconds, 43_200)
}
