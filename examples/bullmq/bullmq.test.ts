import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { notRun } from '@parlance-examples/testing/not-run'
import { sandboxEnvironment } from '@parlance-examples/testing/sandbox-environment'
import { sentTexts } from '@parlance-examples/testing/sent-texts'
import { startRedis } from '@parlance-examples/testing/start-redis'
import { clientCredentials, createClient } from '@parlance/core'
import { createSandbox, type Sandbox } from '@parlance/sandbox'
import { listen } from '@parlance/sandbox/node'
import { expect, it, onTestFinished, type TestContext } from 'vitest'
import { createQueue } from './create-queue.ts'
import { enqueueCampaign } from './enqueue-campaign.ts'
import { startWorker } from './start-worker.ts'

const [anna, bo] = ['+46701234567', '+46707654321'] as const

it('sends a campaign to each person once, though it is put into the queue twice', async (context) => {
  const { sandbox, connection, queue, enqueue } = await stage(context)
  await enqueue(anna, bo)
  await enqueue(anna, bo)
  work(sandbox, connection)
  await expect.poll(() => queue.getCompletedCount(), { timeout: 5000 }).toBe(2)
  await enqueue(bo)
  expect(await queue.getJobCounts('waiting', 'active', 'delayed', 'failed')).toEqual({
    waiting: 0,
    active: 0,
    delayed: 0,
    failed: 0,
  })
  const recipients = sends(sandbox).map(({ to }) => to)
  expect(recipients).toHaveLength(2)
  expect(new Set(recipients)).toEqual(new Set([anna, bo]))
})

it('waits as long as it is asked to, and sends once', async (context) => {
  const { sandbox, connection, queue, enqueue } = await stage(context)
  sandbox.faults.next({ kind: 'rate-limit', operation: 'sendMessage', retryAfter: 2 })
  work(sandbox, connection)
  await enqueue(anna)
  await expect.poll(() => queue.getCompletedCount(), { timeout: 8000 }).toBe(1)
  const [limited, sent, ...more] = sends(sandbox)
  expect([limited?.status, sent?.status, more]).toEqual([429, 200, []])
  expect((sent?.time ?? 0) - (limited?.time ?? 0)).toBeGreaterThanOrEqual(2000)
})

it('never repeats a send of unknown outcome, nor one that is refused: both stay for somebody to look at', async (context) => {
  const { sandbox, connection, queue, enqueue } = await stage(context)
  sandbox.faults.next({ kind: 'accepted-then-lost', operation: 'sendMessage' })
  work(sandbox, connection)
  await enqueue(anna)
  await expect.poll(() => queue.getFailedCount(), { timeout: 5000 }).toBe(1)
  sandbox.faults.next({ kind: 'status', status: 400, operation: 'sendMessage' })
  await enqueue(bo)
  await expect.poll(() => queue.getFailedCount(), { timeout: 5000 }).toBe(2)

  await enqueue(anna, bo)
  const [refused, lost] = await queue.getFailed()
  expect(lost).toMatchObject({ failedReason: expect.stringMatching(/^unknown: /), attemptsMade: 1 })
  expect(refused).toMatchObject({ failedReason: expect.stringMatching(/^rejected: /), attemptsMade: 1 })
  expect(await queue.getWaitingCount()).toBe(0)
  expect(sends(sandbox).map(({ to }) => to)).toEqual([anna, bo])
})

it('does not send again what was being sent when its worker died', async (context) => {
  const { sandbox, connection, queue, enqueue } = await stage(context)
  sandbox.faults.next({ kind: 'silence', operation: 'sendMessage', isProcessed: true })
  const dying = work(sandbox, connection, 1000)
  await enqueue(anna)
  await expect.poll(() => sentTexts(sandbox), { timeout: 5000 }).toHaveLength(1)
  await dying.close(true)

  work(sandbox, connection, 1000)
  await expect.poll(() => queue.getFailedCount(), { timeout: 8000 }).toBe(1)
  expect(await queue.getFailed()).toMatchObject([{ failedReason: expect.stringContaining('stalled') }])
  expect(sends(sandbox)).toHaveLength(1)
})

it('runs as two programs, and ends when it is told to', async (context) => {
  const { sandbox, path } = await stage(context)
  const api = await listen(sandbox)
  const settings = { ...sandboxEnvironment(api.url), SINCH_APP_ID: sandbox.appId, REDIS_URL: path }
  const options = { cwd: import.meta.dirname, env: { ...process.env, ...settings } }
  const worker = spawn(process.execPath, ['worker.ts'], options)
  const ended = once(worker, 'close')
  try {
    const campaign = ['campaign.ts', 'autumn', 'Kräftskiva!', anna, bo]
    await promisify(execFile)(process.execPath, campaign, options)
    await expect.poll(() => sentTexts(sandbox), { timeout: 8000 }).toEqual(['Kräftskiva!', 'Kräftskiva!'])
    worker.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  } finally {
    worker.kill('SIGKILL')
    await api.close()
  }
})

/** A sandbox and an empty Redis, for one test. */
async function stage(context: TestContext) {
  const redis = await startRedis()
  if (!redis) return notRun(context, 'bullmq', 'no redis-server on this machine')
  const sandbox = createSandbox()
  const connection = { path: redis.path }
  const queue = createQueue(connection)
  onTestFinished(async () => {
    await queue.close()
    sandbox.close()
    await redis[Symbol.asyncDispose]()
  })
  const enqueue = (...identities: string[]): Promise<void> =>
    enqueueCampaign(queue, {
      id: 'autumn',
      app_id: sandbox.appId,
      channel: 'SMS',
      text: 'Kräftskiva!',
      identities,
    })
  return { sandbox, connection, path: redis.path, queue, enqueue }
}

/** A worker that ends with the test. */
function work(sandbox: Sandbox, connection: { path: string }, lockMs?: number) {
  const client = createClient({
    projectId: sandbox.projectId,
    conversationRegion: 'eu',
    auth: clientCredentials({ keyId: sandbox.keyId, keySecret: sandbox.keySecret }),
    fetch: sandbox.fetch,
  })
  const worker = startWorker({ client, connection, ...(lockMs !== undefined && { lockMs }) })
  onTestFinished(() => worker.close(true))
  return worker
}

const sends = (sandbox: Sandbox) =>
  sandbox.state.requests
    .filter(({ operation }) => operation === 'sendMessage')
    .map(({ status, time, body }) => ({
      status,
      time: Date.parse(time),
      to: JSON.parse(body).recipient.identified_by.channel_identities[0].identity,
    }))
