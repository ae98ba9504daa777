import type { Env, Queued } from './env.ts'
import { keepFailure } from './keep-failure.ts'
import { sendsOf } from './sends-of.ts'

/** Ends with a message that was tried as often as is allowed. Whoever looks at it learns whether it may be on its way. */
export async function bury(queued: Queued, env: Env): Promise<void> {
  const { id } = queued.body
  const sends = sendsOf(env)
  const claim = await sends.claim(id)
  if (claim !== 'done') {
    const outcome = claim === 'pending' ? 'unknown' : 'not_sent'
    await keepFailure(env, outcome, queued.body, { message: 'Given up: tried too often.' })
    await sends.commit(id)
  }
  queued.ack()
}
