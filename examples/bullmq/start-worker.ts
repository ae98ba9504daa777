import type { Client } from '@parlance/core'
import { type ConnectionOptions, Worker } from 'bullmq'
import { delayOf } from './delay-of.ts'
import type { OutgoingMessage } from './outgoing-message.ts'
import { send } from './send.ts'

/**
 * Starts to send what is in the queue.
 *
 * @param options.lockMs how long a worker may be silent before its jobs count as abandoned.
 */
export const startWorker = (options: {
  client: Client
  connection: ConnectionOptions
  lockMs?: number
}): Worker<OutgoingMessage, string> => {
  const { client, connection, lockMs = 30_000 } = options
  return new Worker('outgoing', (job) => send(client, job), {
    connection,
    concurrency: 10,
    // By all workers together: as fast as the API empties the queue of an app, unless yours has another rate.
    limiter: { max: 20, duration: 1000 },
    settings: { backoffStrategy: delayOf },
    lockDuration: lockMs,
    stalledInterval: lockMs,
    // The worker of an abandoned job may have sent it: the job fails, and no other worker gets it.
    maxStalledCount: 0,
  })
}
