import { checkReceiver } from '@parlance-examples/testing/check-receiver'
import { sentTexts } from '@parlance-examples/testing/sent-texts'
import { type StartedWorker, startWorker } from '@parlance-examples/testing/start-worker'
import { signEvent } from '@parlance/conversation-events'
import { type Sandbox, sampleEvent } from '@parlance/sandbox'
import { expect, it } from 'vitest'
import type { Env } from './env.ts'
import type { OutgoingMessage } from './outgoing-message.ts'

const start = (): Promise<StartedWorker> => startWorker(import.meta.dirname)

it('answers a genuine event through the queue, once, and refuses all others', async () => {
  await using worker = await start()
  await checkReceiver({ ...worker, windowSeconds: 86_400 })
})

it('lets none in twice: copies at once, a redelivery that is signed anew, a replay at another isolate', async () => {
  await using worker = await start()
  const { sandbox, secret } = worker
  const body = JSON.stringify(
    sampleEvent('MESSAGE_INBOUND', {
      app_id: sandbox.appId,
      message: { id: 'once', contact_message: { text_message: { text: 'once' } } },
    }),
  )
  const signed = await signEvent({ body, secret })
  const copies = await Promise.all(Array.from({ length: 5 }, () => post(worker, body, signed)))
  expect(new Set([...copies, 200, 503])).toEqual(new Set([200, 503]))
  expect(await post(worker, body, signed)).toBe(200)
  await expect.poll(() => sentTexts(sandbox), { timeout: 5000 }).toEqual(['You wrote: once'])
  expect(await post(worker, body, await signEvent({ body, secret }))).toBe(200)
  await settled(worker)

  await worker.restart()
  // Even where nothing is known of the answer, the event is not handled again.
  await (await claims(worker, 'sends')).release('MESSAGE_INBOUND:once')
  expect(await post(worker, body, signed)).toBe(200)
  await settled(worker)
  expect(sentTexts(sandbox)).toEqual(['You wrote: once', 'settled', 'settled'])
})

it('waits as long as it is asked to, and sends once', async () => {
  await using worker = await start()
  const { sandbox } = worker
  sandbox.faults.next({ kind: 'rate-limit', operation: 'sendMessage', retryAfter: 2 })
  await enqueue(worker, messageTo(sandbox, { id: 'limited', text: 'later' }))

  await expect.poll(() => sentTexts(sandbox), { timeout: 8000 }).toEqual(['later'])
  const [limited, sent, ...more] = sends(sandbox)
  expect([limited?.status, sent?.status, more]).toEqual([429, 200, []])
  expect(Date.parse(sent?.time ?? '') - Date.parse(limited?.time ?? '')).toBeGreaterThanOrEqual(2000)
  expect(await failures(worker)).toEqual([])
})

it('never repeats a send of unknown outcome, nor one that is refused: both are kept for somebody to look at', async () => {
  await using worker = await start()
  const { sandbox } = worker
  sandbox.faults.next({ kind: 'accepted-then-lost', operation: 'sendMessage' })
  const lost = messageTo(sandbox, { id: 'lost', text: 'lost?' })
  await enqueue(worker, lost)
  await expect.poll(() => failures(worker), { timeout: 5000 }).toEqual(['unknown:lost'])
  const refused = messageTo(sandbox, { id: 'refused', app_id: 'no-such-app' })
  await enqueue(worker, refused)
  await expect.poll(() => failures(worker), { timeout: 5000 }).toEqual(['rejected:refused', 'unknown:lost'])

  // A queue may hand out a message more than once.
  await enqueue(worker, lost, refused)
  await settled(worker)
  expect(sentTexts(sandbox)).toEqual(['lost?', 'settled'])
  expect(sends(sandbox).map(({ status }) => status)).toEqual([undefined, 404, 200])
  const { message, error } = JSON.parse((await (await failed(worker)).get('unknown:lost')) ?? '')
  expect(message).toEqual(lost)
  expect(error).toMatchObject({ code: 'connection', outcome: 'unknown', attempts: 1 })
})

it('does not send again what was being sent when its isolate was stopped', async () => {
  await using worker = await start()
  const { sandbox } = worker
  const message = messageTo(sandbox, { id: 'stopped' })
  sandbox.faults.next({ kind: 'silence', operation: 'sendMessage', isProcessed: true })
  await enqueue(worker, message)
  await expect.poll(() => sentTexts(sandbox), { timeout: 5000 }).toHaveLength(1)

  await worker.restart()
  const again = await handOut(worker, 'outgoing', message)
  expect(again).toMatchObject({ retryMessages: [{ msgId: 'stopped', delaySeconds: 120 }] })
  expect(await failures(worker)).toEqual([])

  expect(await handOut(worker, 'outgoing-dead', message)).toMatchObject({ explicitAcks: ['stopped'] })
  expect(await failures(worker)).toEqual(['unknown:stopped'])
  expect(sends(sandbox)).toHaveLength(1)
})

it('ends with what was tried too often, and says that it was not sent', async () => {
  await using worker = await start()
  const { sandbox } = worker
  const message = messageTo(sandbox, { id: 'tired' })
  expect(await handOut(worker, 'outgoing-dead', message)).toMatchObject({ explicitAcks: ['tired'] })
  expect(await failures(worker)).toEqual(['not_sent:tired'])
  expect(await handOut(worker, 'outgoing', message)).toMatchObject({ explicitAcks: ['tired'] })
  expect(sends(sandbox)).toEqual([])
})

it('shares one token between isolates', async () => {
  await using worker = await start()
  const { sandbox } = worker
  await enqueue(worker, messageTo(sandbox, { id: 'one', text: 'one' }))
  await expect.poll(() => sentTexts(sandbox), { timeout: 5000 }).toEqual(['one'])
  await worker.restart()
  await enqueue(worker, messageTo(sandbox, { id: 'two', text: 'two' }))
  await expect.poll(() => sentTexts(sandbox), { timeout: 5000 }).toEqual(['one', 'two'])
  const operations = sandbox.state.requests.map(({ operation }) => operation)
  expect(operations).toEqual(['issueToken', 'sendMessage', 'sendMessage'])
})

async function post(worker: StartedWorker, body: string, signature: object): Promise<number> {
  const headers = { 'content-type': 'application/json', ...signature }
  return (await fetch(worker.url, { method: 'POST', headers, body })).status
}

function messageTo(sandbox: Sandbox, changes: Partial<OutgoingMessage>): OutgoingMessage {
  return {
    id: 'id',
    app_id: sandbox.appId,
    channel: 'SMS',
    identity: '+46701234567',
    text: 'text',
    ...changes,
  }
}

async function enqueue({ miniflare }: StartedWorker, ...messages: OutgoingMessage[]): Promise<void> {
  const queue = await miniflare().getQueueProducer<OutgoingMessage>('OUTGOING')
  await queue.sendBatch(messages.map((body) => ({ body })))
}

/** Waits until what has been put into the queue so far has been dealt with: a message of its own comes after it. */
async function settled(worker: StartedWorker): Promise<void> {
  const { sandbox } = worker
  const before = sentTexts(sandbox).length
  await enqueue(worker, messageTo(sandbox, { id: crypto.randomUUID(), text: 'settled' }))
  await expect.poll(() => sentTexts(sandbox).slice(before), { timeout: 5000 }).toContain('settled')
}

/** Gives a message to the consumer of a queue, as the platform does, and tells what the consumer did with it. */
async function handOut({ miniflare }: StartedWorker, queue: string, body: OutgoingMessage): Promise<unknown> {
  const worker = (await miniflare().getWorker()) as unknown as {
    queue(name: string, messages: object[]): Promise<unknown>
  }
  return worker.queue(queue, [{ id: body.id, timestamp: new Date(), attempts: 1, body }])
}

const sends = (sandbox: Sandbox) =>
  sandbox.state.requests.filter(({ operation }) => operation === 'sendMessage')

const failed = async ({ miniflare }: StartedWorker) =>
  (await miniflare().getKVNamespace('FAILED')) as unknown as {
    list(): Promise<{ keys: { name: string }[] }>
    get(key: string): Promise<string | null>
  }

const claims = async ({ miniflare }: StartedWorker, name: string) => {
  const objects = (await miniflare().getDurableObjectNamespace('CLAIMS')) as unknown as Env['CLAIMS']
  return objects.getByName(name)
}

const failures = async (worker: StartedWorker): Promise<string[]> =>
  (await (await failed(worker)).list()).keys.map(({ name }) => name)
