// Receives the events of an app, and sends through a queue: nothing is lost, and nothing sent twice.
import { bury } from './bury.ts'
import { deliver } from './deliver.ts'
import type { Env, Queued } from './env.ts'
import { receive } from './receive.ts'

export { Claims } from './claims.ts'

export default {
  fetch: receive,

  async queue(batch: { queue: string; messages: readonly Queued[] }, env: Env): Promise<void> {
    const work = batch.queue === 'outgoing' ? deliver : bury
    // Each for itself: one that fails must not stop the others while they send.
    await Promise.all(
      batch.messages.map(async (queued) => {
        try {
          await work(queued, env)
        } catch (error) {
          console.error(error)
          queued.retry({ delaySeconds: 60 })
        }
      }),
    )
  },
}
