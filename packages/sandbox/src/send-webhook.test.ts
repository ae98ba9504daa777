import { describe, expect, test } from 'vitest'
import { recordingReceiver } from '../test/recording-receiver.ts'
import { createSandbox } from './create-sandbox.ts'
import type { Fault } from './fault.ts'
import type { SandboxOptions } from './sandbox-options.ts'

const secret = 'a-secret'

function createTold(options: SandboxOptions = {}, statuses: number[] = []) {
  const { target, arrived } = recordingReceiver(secret, () => sandbox.clock.now(), statuses)
  const sandbox = createSandbox({
    clock: 'manual',
    webhooks: [{ target, secret, triggers: ['MESSAGE_INBOUND'] }],
    ...options,
  })
  const write = (text: string) => sandbox.receive({ identity: '+46701234567', text })
  const texts = () => arrived.map(({ event }) => event.message.contact_message.text_message.text)
  return { sandbox, arrived, write, texts }
}

const createFaulty = (fault: Fault) => {
  const told = createTold()
  told.sandbox.faults.next(fault)
  return told
}

const noncesOf = async (signAnew: boolean) => {
  const { sandbox, write, arrived } = createTold({ redelivery: { signAnew } }, [500])
  await write('a')
  await sandbox.clock.advance(600_000)
  expect(arrived.map(({ signature }) => signature)).toEqual(['valid', 'valid'])
  return new Set(arrived.map(({ headers }) => headers.get('x-sinch-webhook-signature-nonce'))).size
}

describe('a webhook', () => {
  test('comes again with growing waits until it is taken', async () => {
    const { sandbox, write } = createTold({}, [500, 404, 302])
    await write('a')
    await sandbox.clock.advance(60_000)
    expect(
      sandbox.state.webhooks.map(({ attempt, time, status }) => [attempt, time.slice(14, 19), status]),
    ).toEqual([
      [1, '00:00', 500],
      [2, '00:05', 404],
      [3, '00:15', 302],
      [4, '00:35', 200],
    ])
  })

  test('is given up after the attempts that are set', async () => {
    const redelivery = { attempts: 3, firstDelayMs: 10 }
    const { sandbox, write, texts } = createTold({ redelivery }, [500, 500, 500, 500])
    await write('a')
    await sandbox.clock.advance(1_000_000)
    expect(texts()).toEqual(['a', 'a', 'a'])
  })

  test('carries a new signature each time, or the first one', async () => {
    expect([await noncesOf(true), await noncesOf(false)]).toEqual([2, 1])
  })

  test('waits for the one before it', async () => {
    const gate = new AbortController()
    const blocked = new Promise((resolve) => gate.signal.addEventListener('abort', resolve))
    const seen: string[] = []
    const target = async (request: Request) => {
      const { message } = (await request.json()) as { message: { id: string } }
      seen.push(`in ${message.id.slice(-1)}`)
      await blocked
      seen.push(`out ${message.id.slice(-1)}`)
      return new Response()
    }
    const { write } = createTold({ webhooks: [{ target, triggers: ['MESSAGE_INBOUND'] }] })
    const both = Promise.all([write('a'), write('b')])
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(seen).toHaveLength(1)
    gate.abort()
    await both
    expect(seen.map((line) => line.split(' ')[0])).toEqual(['in', 'out', 'in', 'out'])
  })

  test.each<[string, () => Promise<Response>]>([
    ['throws', () => Promise.reject(new Error('out of order'))],
    ['never answers', () => new Promise(() => undefined)],
  ])('whose receiver %s is logged with the reason', async (_, target) => {
    const { sandbox, write } = createTold({ webhooks: [{ target }], webhookTimeoutMs: 5 })
    await write('a')
    expect(sandbox.state.webhooks[0]).toMatchObject({
      status: undefined,
      error: expect.stringMatching(/out of order|No answer within 5 ms/),
    })
  })

  test('goes to those who listen, and only for their app', async () => {
    const all = recordingReceiver(secret, Date.now)
    const other = recordingReceiver(secret, Date.now)
    const { sandbox, write, texts } = createTold({
      apps: [{ id: 'a' }, { id: 'b' }],
      webhooks: [
        { target: all.target },
        { app_id: 'b', target: other.target },
        { target: other.target, triggers: ['OPT_IN'] },
      ],
    })
    await write('a')
    expect([all.arrived.length, other.arrived.length, texts()]).toEqual([3, 0, []])
    expect(sandbox.state.webhooks.map(({ signature }) => signature)).toEqual(['none', 'none', 'none'])
  })
})

describe('a fault of webhooks', () => {
  test('makes one late', async () => {
    const { sandbox, write, texts } = createFaulty({ kind: 'webhook-late', delayMs: 60_000 })
    await write('a')
    await write('b')
    expect(texts()).toEqual(['b'])
    await sandbox.clock.advance(59_999)
    expect(texts()).toEqual(['b'])
    await sandbox.clock.advance(1)
    expect(texts()).toEqual(['b', 'a'])
  })

  test('doubles one', async () => {
    const { sandbox, write, texts } = createFaulty({
      kind: 'webhook-doubled',
      times: 3,
      trigger: 'MESSAGE_INBOUND',
    })
    await write('a')
    await write('b')
    expect(texts()).toEqual(['a', 'a', 'a', 'b'])
    expect(new Set(sandbox.state.webhooks.slice(0, 3).map(({ body }) => body)).size).toBe(1)
  })

  test('puts one behind the next, or sends it when no next comes', async () => {
    const { sandbox, write, texts } = createFaulty({ kind: 'webhook-reordered' })
    await write('a')
    expect(texts()).toEqual([])
    await write('b')
    expect(texts()).toEqual(['b', 'a'])
    sandbox.faults.next({ kind: 'webhook-reordered', atLatestMs: 100 })
    await write('c')
    await sandbox.clock.advance(100)
    await sandbox.clock.advance(100_000)
    expect(texts()).toEqual(['b', 'a', 'c'])
  })

  test('that finds nobody is logged with the reason', async () => {
    const { sandbox, write } = createTold({
      clock: 'manual',
      webhooks: [{ target: 'http://127.0.0.1:1/webhooks' }],
      fetch: () =>
        Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })),
    })
    await write('a')
    expect(sandbox.state.webhooks.at(-1)).toMatchObject({ error: 'fetch failed: connect ECONNREFUSED' })
  })

  test('forges one, which comes again as it should be where it was refused', async () => {
    const { sandbox, arrived, write } = createTold({}, [401])
    sandbox.faults.next({ kind: 'webhook-forged' })
    await write('a')
    await sandbox.clock.advance(5000)
    expect(arrived.map(({ signature }) => signature)).toEqual(['mismatch', 'valid'])
    expect(sandbox.state.webhooks.map(({ signature }) => signature)).toEqual(['forged', 'valid'])
  })

  test('sets the clock of one wrong', async () => {
    const { sandbox, arrived, write } = createFaulty({ kind: 'webhook-wrong-clock' })
    sandbox.faults.next({ kind: 'webhook-wrong-clock', offsetSeconds: 301 })
    await write('a')
    await write('b')
    expect(arrived.map(({ signature }) => signature)).toEqual(['stale', 'stale'])
    expect(sandbox.state.webhooks.map(({ signature }) => signature)).toEqual(['wrong-clock', 'wrong-clock'])
  })
})
