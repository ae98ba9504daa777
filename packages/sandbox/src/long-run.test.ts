import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { apiClient } from '../test/api-client.ts'
import { createSandbox } from './create-sandbox.ts'
import { createPage } from './page-server/create-page.ts'
import type { Sandbox } from './sandbox.ts'

const limits = {
  messages: 100,
  contacts: 50,
  requests: 60,
  webhooks: 70,
  waiting: 80,
  tokens: 40,
  faults: 10,
}

async function usedMegabytes(): Promise<number> {
  // What a weak reference was made to lives until the current task ends.
  await new Promise((resolve) => setTimeout(resolve))
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed / 1_048_576
}

/** Everything in the state that can have more than one of something, with its size. */
const sizesOf = ({ state }: Sandbox): Record<string, number> =>
  Object.fromEntries(
    Object.entries(state).flatMap(([name, value]: [string, unknown]) => {
      if (value instanceof Map) return [[name, value.size]]
      return Array.isArray(value) ? [[name, value.length]] : []
    }),
  )

const refuse = async (): Promise<Response> => new Response(null, { status: 503 })

/** A sandbox under which everything goes on for ever: nobody takes its webhooks, nobody reads its page. */
function createWeary() {
  const sandbox = createSandbox({
    clock: 'manual',
    limits,
    webhooks: [{ target: refuse, secret: 's' }],
    fetch: refuse,
    apps: [{ id: 'a' }, { id: 'd', processing_mode: 'DISPATCH', dispatch_retention_policy: { ttl_days: 7 } }],
  })
  sandbox.faults.add({ kind: 'webhook-late', trigger: 'MESSAGE_SUBMIT', delayMs: 2_000_000_000 })
  sandbox.faults.add({ kind: 'webhook-reordered', trigger: 'CONTACT_CREATE', atLatestMs: 2_000_000_000 })
  sandbox.faults.add({ kind: 'channel-silence', channel: 'RCS' })
  return { sandbox, client: apiClient(sandbox), page: createPage(sandbox, async () => undefined) }
}

test.each([
  // Whatever is planned stays planned.
  { advanceMs: 0, steps: 1000 },
  // Everything that is sent, refused, late or silent gets its turn.
  { advanceMs: 300, steps: 200 },
])(
  'does not grow, however long it runs: $steps messages, $advanceMs ms apart',
  { timeout: 60_000 },
  async (pace) => {
    const { sandbox, client, page } = createWeary()
    let count = 0
    const work = async (): Promise<void> => {
      count += 1
      const identity = `46${700_000_000 + count}`
      const channel = count % 2 === 0 ? 'SMS' : 'RCS'
      await client.send({
        app_id: count % 3 === 0 ? 'd' : 'a',
        recipient: { identified_by: { channel_identities: [{ channel, identity }] } },
        ttl: '2000000s',
        correlation_id: `c${count}`,
        callback_url: `https://example.com/${count}`,
      })
      if (pace.advanceMs === 0) return
      await sandbox.receive({ identity, text: 'Hello' })
      await client.token()
      await sandbox.clock.advance(pace.advanceMs)
    }
    const rounds: number[] = []
    for (let round = 0; round < 4; round += 1) {
      await page(new Request('http://127.0.0.1:4010/_sandbox/events'))
      for (let step = 0; step < pace.steps; step += 1) await work()
      rounds.push(await usedMegabytes())
    }
    // The first rounds fill what has a limit. A few hundred bytes that stayed for each message would be a megabyte.
    const [, full = 0, ...later] = rounds
    expect(Math.max(...later) - full).toBeLessThan(0.5)
    const atMost = 2 * Math.max(...Object.values(limits))
    expect(Object.entries(sizesOf(sandbox)).filter(([, size]) => size > atMost)).toEqual([])
    expect(sandbox.state.requests.every(({ status }) => status === 200)).toBe(true)
  },
)

test('calls off what was planned for a message that is pushed out, and says that it is gone', async () => {
  const sandbox = createSandbox({ clock: 'manual', limits: { messages: 2 } })
  const gone: string[] = []
  sandbox.subscribe((notice) => {
    if (notice.type === 'deleted') gone.push(notice.message_id)
  })
  const { send } = apiClient(sandbox)
  const ids = []
  for (let at = 0; at < 3; at += 1) ids.push((await send({ ttl: '60s' })).body.message_id)
  expect(gone).toEqual(ids.slice(0, 1))
  await sandbox.clock.advance(120_000)
  const history = [...sandbox.state.messages.values()].map(({ id, status }) => [id, status])
  expect(history).toEqual(ids.slice(1).map((id) => [id, 'DELIVERED']))
})

test('logs what it does not send, where a receiver is too slow for all that waits for it', async () => {
  const sandbox = createSandbox({
    clock: 'manual',
    limits: { waiting: 10 },
    webhooks: [{ target: () => new Promise<Response>(() => undefined), triggers: ['MESSAGE_INBOUND'] }],
    webhookTimeoutMs: 1,
  })
  await Promise.all(
    Array.from({ length: 30 }, (_, at) => sandbox.receive({ identity: '+46701234567', text: `${at}` })),
  )
  const errors = sandbox.state.webhooks.map(({ error }) => error)
  expect(errors.filter((error) => error === 'Not sent: 10 webhooks are in line already')).toHaveLength(20)
  expect(errors.filter((error) => error === 'No answer within 1 ms')).toHaveLength(10)
})

test('refuses a fault where too many are to come', () => {
  const { faults } = createSandbox({ limits: { faults: 2 } })
  faults.add({ kind: 'reset' })
  const takeBack = faults.next({ kind: 'reset' })
  expect(() => faults.next({ kind: 'reset' })).toThrow('2 faults are still to come')
  takeBack()
  faults.next({ kind: 'reset' })
  expect(faults.pending()).toHaveLength(2)
})

test('refuses a request that is too large, and keeps nothing of it', async () => {
  const sandbox = createSandbox({ clock: 'manual' })
  const { send } = apiClient(sandbox)
  const text = 'å'.repeat(2 * 1_048_576)
  expect(await send({ message: { text_message: { text } } })).toMatchObject({
    status: 413,
    body: { error: { message: 'The request is larger than 4194304 bytes' } },
  })
  expect(sandbox.state.messages.size).toBe(0)
  expect(sandbox.state.requests[0]?.body.length).toBeLessThan(100_000)
})

test('keeps fewer of what is large', async () => {
  const sandbox = createSandbox({
    clock: 'manual',
    limits: { characters: 100_000 },
    webhooks: [{ target: () => new Response(), triggers: ['MESSAGE_SUBMIT'] }],
  })
  const { send } = apiClient(sandbox)
  for (let step = 0; step < 50; step += 1) {
    await send({ message: { text_message: { text: 'x'.repeat(10_000) } } })
    await sandbox.clock.advance(300)
  }
  expect(sandbox.state.messages.size).toBe(9)
  expect(sandbox.state.webhooks).toHaveLength(9)
  const { body } = await send({ message: { text_message: { text: 'x'.repeat(200_000) } } })
  await sandbox.clock.advance(300)
  expect([...sandbox.state.messages.keys()]).toEqual([body.message_id])
  expect(sandbox.state.webhooks).toHaveLength(1)
  await send()
  await sandbox.clock.advance(300)
  expect(sandbox.state.messages.size).toBe(1)
  for (let step = 0; step < 20; step += 1) await send()
  expect(sandbox.state.messages.size).toBe(21)
})
