import { type ConnectionOptions, Queue } from 'bullmq'
import type { OutgoingMessage } from './outgoing-message.ts'

const month = 30 * 86_400

/** The queue of messages. Jobs that have failed stay in it, for somebody to look at. */
export const createQueue = (connection: ConnectionOptions): Queue<OutgoingMessage, string> =>
  new Queue('outgoing', {
    connection,
    defaultJobOptions: {
      attempts: 20,
      backoff: { type: 'as the error says' },
      // While a job is remembered, no other with its id gets into the queue.
      removeOnComplete: { age: month },
      removeOnFail: false,
    },
  })
