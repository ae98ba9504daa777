// Sends what is in the queue, until it is told to end. Start as many as you like.
import { client } from './client.ts'
import { startWorker } from './start-worker.ts'

const worker = startWorker({ client, connection: { url: process.env['REDIS_URL'] ?? 'redis://127.0.0.1' } })

worker.on('completed', (job, messageId) => console.log(`${job.id}: accepted as ${messageId}`))
worker.on('failed', (job, error) => console.error(`${job?.id}: ${error.message}`))
worker.on('error', (error) => console.error(error))

// What is being sent is sent to its end.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void worker.close())
