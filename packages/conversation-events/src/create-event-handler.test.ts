import { afterEach, describe, expect, it, vi } from 'vitest'
import { chunkedRequest, eventRequest, inbound } from '../test/requests.ts'
import { secret } from '../test/signed.ts'
import { createEventHandler } from './create-event-handler.ts'
import { createMemoryNonceStore } from './create-memory-nonce-store.ts'
import type { EventContext } from './event-context.ts'
import { messageDelivery } from './events/message-delivery.ts'
import { messageInbound } from './events/message-inbound.ts'
import type { NonceStore } from './nonce-store.ts'
import type { Rejection } from './rejection.ts'

afterEach(() => vi.restoreAllMocks())

/** A handler that remembers what it called. */
function watched(options: Partial<createEventHandler.Options> = {}) {
  const events: string[] = []
  const rejections: Pick<Rejection, 'status' | 'reason' | 'eventKey'>[] = []
  const errors: unknown[] = []
  const handle = createEventHandler({
    secret,
    on: { MESSAGE_INBOUND: (event) => events.push(`inbound ${event.message.id}`) },
    unhandled: (event) => events.push(`unhandled ${event.trigger}`),
    onRejected: ({ status, reason, eventKey }) => rejections.push({ status, reason, eventKey }),
    onError: (error) => errors.push(error),
    ...options,
  })
  return { handle, events, rejections, errors }
}

/** A hook that fails. */
function bad(): never {
  throw new Error('hook')
}

const pollRequest = () => eventRequest('{"poll":{}}')

/** Has an event handled whose work goes on after the answer. */
const start = async (...platform: unknown[]) => {
  const order: string[] = []
  const { handle, errors } = watched({
    on: {
      MESSAGE_INBOUND(_, { waitUntil }) {
        waitUntil(
          new Promise((resolve) => setTimeout(resolve, 5)).then(() => {
            order.push('work')
            throw new Error('work')
          }),
        )
      },
    },
  })
  const answer = await handle(await eventRequest(), ...platform)
  order.push(`answer ${answer.status}`)
  return { order, errors }
}

/** A store that remembers what was asked of it, and fails where told. */
const storeOf = (fails: Partial<Record<keyof NonceStore, Error>> = {}) => {
  const inner = createMemoryNonceStore()
  const calls: string[] = []
  const step = (name: keyof NonceStore) => {
    calls.push(name)
    if (fails[name]) throw fails[name]
  }
  const nonces: NonceStore = {
    async claim(nonce, options) {
      step('claim')
      return inner.claim(nonce, options)
    },
    async commit(nonce, options) {
      step('commit')
      await inner.commit(nonce, options)
    },
    async release(nonce) {
      step('release')
      await inner.release(nonce)
    },
  }
  return { nonces, calls }
}
const copies = async (nonce: string) =>
  [await eventRequest(inbound, { nonce }), await eventRequest(inbound, { nonce })] as const

describe('the answer', () => {
  it('is 200 when the event was handled', async () => {
    const { handle, events, rejections, errors } = watched()
    const answer = await handle(await eventRequest())
    expect([answer.status, await answer.text(), [...answer.headers]]).toEqual([200, '', []])
    expect([events, rejections, errors]).toEqual([['inbound m-1'], [], []])
  })

  it.each<[string, () => Promise<Request>, number, string]>([
    ['a GET', () => eventRequest(inbound, { method: 'GET' }), 405, 'method'],
    ['a PUT', () => eventRequest(inbound, { method: 'PUT' }), 405, 'method'],
    [
      'a form',
      () => eventRequest(inbound, { headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
      415,
      'content_type',
    ],
    ['text', () => eventRequest(inbound, { headers: { 'content-type': 'text/json' } }), 415, 'content_type'],
    [
      'JSON in name only',
      () => eventRequest(inbound, { headers: { 'content-type': 'application/jsonp' } }),
      415,
      'content_type',
    ],
    ['a wrong secret', () => eventRequest(inbound, { secret: 'other' }), 401, 'mismatch'],
    ['an old time', () => eventRequest(inbound, { timestamp: 1634579353 }), 401, 'stale'],
    [
      'a header twice',
      () => eventRequest(inbound, { headers: { 'x-sinch-webhook-signature-nonce': 'a, b' } }),
      401,
      'malformed',
    ],
    ['no JSON', () => eventRequest('{'), 400, 'not_json'],
    ['a list', () => eventRequest('[]'), 400, 'not_an_object'],
    ['no UTF-8', () => eventRequest(Uint8Array.of(0x7b, 0xff, 0x7d)), 400, 'not_utf8'],
    ['a body beyond 1 MiB', () => eventRequest(`{"x":"${'x'.repeat(2 ** 20)}"}`), 413, 'too_large'],
  ])('to %s names no detail', async (_, request, status, reason) => {
    const { handle, events, rejections, errors } = watched()
    const answer = await handle(await request())
    expect([answer.status, await answer.text()]).toEqual([status, ''])
    expect([...answer.headers]).toEqual(status === 405 ? [['allow', 'POST']] : [])
    expect(rejections).toEqual([
      { status, reason, eventKey: reason === 'stale' ? 'MESSAGE_INBOUND:m-1' : undefined },
    ])
    expect([events, errors]).toEqual([[], []])
  })

  it('to a request that is not signed is 401', async () => {
    const { handle, rejections } = watched()
    const headers = { 'content-type': 'application/json' }
    const request = new Request('https://example.com', { method: 'POST', headers, body: inbound })
    expect((await handle(request)).status).toBe(401)
    expect(rejections).toEqual([{ status: 401, reason: 'missing', eventKey: undefined }])
  })

  it('to a stale body that is no event is 401 still, without a key', async () => {
    const { handle, rejections } = watched()
    expect((await handle(await eventRequest('[', { timestamp: 1 }))).status).toBe(401)
    expect(rejections).toEqual([{ status: 401, reason: 'stale', eventKey: undefined }])
  })

  it.each(['application/json', 'APPLICATION/JSON;charset=utf-8', 'application/cloudevents+json'])(
    'to %s is 200',
    async (type) => {
      const { handle } = watched()
      expect((await handle(await eventRequest(inbound, { headers: { 'content-type': type } }))).status).toBe(
        200,
      )
    },
  )

  it('is 500 when the handler of the event fails, and the failure is told', async () => {
    const failure = new Error('database')
    for (const on of [
      { MESSAGE_INBOUND: () => Promise.reject(failure) },
      {
        MESSAGE_INBOUND: () => {
          throw failure
        },
      },
    ]) {
      const { handle, errors } = watched({ on })
      const answer = await handle(await eventRequest())
      expect([answer.status, await answer.text(), errors]).toEqual([500, '', [failure]])
    }
  })

  it('waits for the handler of the event', async () => {
    let done = false
    const { handle } = watched({
      on: {
        async MESSAGE_INBOUND() {
          await new Promise((resolve) => setTimeout(resolve, 5))
          done = true
        },
      },
    })
    await handle(await eventRequest())
    expect(done).toBe(true)
  })

  it('is 500 when the secret cannot be found, and to the log it says why', async () => {
    const failure = new Error('vault')
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const handle = createEventHandler({ secret: () => Promise.reject(failure) })
    expect((await handle(await eventRequest())).status).toBe(500)
    expect(log.mock.calls).toEqual([[failure]])
  })

  it('is 500 when somebody has read the request before', async () => {
    const { handle, errors } = watched()
    const request = await eventRequest()
    await request.text()
    expect((await handle(request)).status).toBe(500)
    expect(errors).toEqual([expect.objectContaining({ code: 'configuration' })])
  })

  it('is not changed by hooks that throw or never end', async () => {
    const { handle } = watched({ onRejected: bad, onError: bad, on: { MESSAGE_INBOUND: bad } })
    expect((await handle(await eventRequest())).status).toBe(500)
    expect((await handle(await eventRequest(inbound, { secret: 'other' }))).status).toBe(401)
    const slow = watched({ onRejected: () => new Promise(() => {}) })
    expect((await slow.handle(await eventRequest(inbound, { secret: 'other' }))).status).toBe(401)
    const rejecting = watched({ onRejected: () => Promise.reject(new Error('hook')) })
    expect((await rejecting.handle(await eventRequest(inbound, { secret: 'other' }))).status).toBe(401)
  })
})

describe('the body', () => {
  it('is read no further than accepted, whatever it says of its length', async () => {
    const { handle, rejections } = watched()
    const { request, taken } = chunkedRequest(() => new Uint8Array(2 ** 16))
    expect((await handle(request)).status).toBe(413)
    expect(rejections).toMatchObject([{ reason: 'too_large' }])
    expect(taken()).toBeLessThan(20)
  })

  it('is not read at all when it says to be too large', async () => {
    const { handle } = watched()
    const headers = { 'content-type': 'application/json', 'content-length': '1048577' }
    const body = { getReader: () => expect.unreachable(), locked: false }
    const request = { method: 'POST', headers: new Headers(headers), body, bodyUsed: false, arrayBuffer() {} }
    expect((await handle(request as unknown as Request)).status).toBe(413)
  })

  it('may come in single bytes and fill the limit exactly', async () => {
    const body = `{"message":{"id":"m-1"}${' '.repeat(10_000)}}`
    const bytes = new TextEncoder().encode(body)
    const { headers } = await eventRequest(body)
    let next = 0
    const { request } = chunkedRequest(() => (next < bytes.length ? bytes.subarray(next, ++next) : undefined))
    for (const [name, value] of headers) request.headers.set(name, value)
    const { handle, events } = watched({ maxBytes: bytes.length })
    expect((await handle(request)).status).toBe(200)
    expect(events).toEqual(['inbound m-1'])
    const tight = watched({ maxBytes: bytes.length - 1 })
    expect((await tight.handle(await eventRequest(body))).status).toBe(413)
  })

  it('is measured in bytes when it comes as text', async () => {
    const body = '{"message":{"id":"ééé€"}}'
    const { headers } = await eventRequest(body)
    const bytes = new TextEncoder().encode(body).length
    expect((await watched({ maxBytes: bytes }).handle({ headers, body })).status).toBe(200)
    expect((await watched({ maxBytes: bytes - 1 }).handle({ headers, body })).status).toBe(413)
  })

  it('that breaks off is refused', async () => {
    let first = true
    const { request } = chunkedRequest(() => {
      if (!first) throw new Error('reset')
      first = false
      return new Uint8Array(10)
    })
    const { handle, rejections } = watched()
    expect((await handle(request)).status).toBe(400)
    expect(rejections).toMatchObject([{ reason: 'unreadable' }])
  })

  it('is read as a whole where the platform has no stream of it', async () => {
    const { headers } = await eventRequest()
    const bytes = new TextEncoder().encode(inbound)
    const request = { method: 'POST', headers, bodyUsed: false, arrayBuffer: async () => bytes.buffer }
    const { handle, events } = watched()
    expect((await handle(request as unknown as Request)).status).toBe(200)
    expect(events).toEqual(['inbound m-1'])
  })
})

describe('what is called', () => {
  it('is what was given for the trigger', async () => {
    const on = {
      name: 'mine',
      MESSAGE_INBOUND(this: unknown) {
        return this
      },
    }
    const { name: _, ...callbacks } = on
    const spy = vi.spyOn(callbacks, 'MESSAGE_INBOUND')
    const { handle, events } = watched({ on: callbacks })
    await handle(await eventRequest())
    expect(spy.mock.results).toEqual([{ type: 'return', value: callbacks }])
    expect(events).toEqual([])
  })

  it('is UNKNOWN for what is not known, else unhandled, else nothing', async () => {
    const unknown: unknown[] = []
    const { handle } = watched({ on: { UNKNOWN: (event) => unknown.push(event) } })
    expect((await handle(await pollRequest())).status).toBe(200)
    expect(unknown).toEqual([{ poll: {}, trigger: 'UNKNOWN' }])
    const without = watched()
    expect((await without.handle(await pollRequest())).status).toBe(200)
    expect((await without.handle(await eventRequest('{"event":{}}'))).status).toBe(200)
    expect(without.events).toEqual(['unhandled UNKNOWN', 'unhandled EVENT_INBOUND'])
    expect((await createEventHandler({ secret })(await pollRequest())).status).toBe(200)
  })

  it('is not looked up on a prototype, so what has one is refused at once', async () => {
    const inherited = Object.create({ MESSAGE_INBOUND: () => expect.unreachable() }) as object
    expect(() => watched({ on: inherited })).toThrow(
      expect.objectContaining({ code: 'configuration', property: 'on' }),
    )
    const { handle, events } = watched({ on: Object.create(null) })
    await handle(await eventRequest())
    expect(events).toEqual(['unhandled MESSAGE_INBOUND'])
  })

  it('is called for two events that share a nonce, and once for each', async () => {
    const seen: unknown[] = []
    const on = { MESSAGE_INBOUND: (event: { message: { id?: string } }) => seen.push(event.message.id) }
    const { handle } = watched({ on, nonces: createMemoryNonceStore() })
    for (const id of ['m-1', 'm-2', 'm-1']) {
      await handle(await eventRequest(`{"message":{"id":"${id}"}}`, { nonce: 'shared' }))
    }
    expect(seen).toEqual(['m-1', 'm-2'])
  })

  it('is told the key, the request, and how to go on after the answer', async () => {
    const contexts: EventContext[] = []
    const { handle } = watched({ on: { MESSAGE_INBOUND: (_, context) => contexts.push(context) } })
    const request = await eventRequest()
    await handle(request)
    expect(contexts).toEqual([{ key: 'MESSAGE_INBOUND:m-1', request, waitUntil: expect.any(Function) }])
  })

  it('can be for few kinds of events', async () => {
    const seen: string[] = []
    const handle = createEventHandler({
      secret,
      events: [messageInbound, messageDelivery],
      on: { MESSAGE_DELIVERY: (event) => seen.push(String(event.message_delivery_report.status)) },
      unhandled: (event) => seen.push(event.trigger),
    })
    await handle(await eventRequest('{"message_delivery_report":{"status":"READ"}}'))
    await handle(await eventRequest('{"event":{}}'))
    expect(seen).toEqual(['READ', 'UNKNOWN'])
  })
})

describe('work that goes on after the answer', () => {
  it.each<[string, (ctx: object) => unknown[]]>([
    ['a Worker', (ctx) => [{ SECRET: 'x' }, ctx]],
    ['Vercel and Netlify', (ctx) => [ctx]],
  ])('is handed to %s, and its failure is told', async (_, platform) => {
    const works: Promise<unknown>[] = []
    const ctx = {
      works,
      waitUntil(this: { works: Promise<unknown>[] }, work: Promise<unknown>) {
        this.works.push(work)
      },
    }
    const { order, errors } = await start(...platform(ctx))
    expect(order).toEqual(['answer 200'])
    await Promise.all(works)
    expect([order, errors]).toEqual([['answer 200', 'work'], [new Error('work')]])
  })

  it('goes on where the platform refuses to wait', async () => {
    const ctx = {
      waitUntil() {
        throw new Error('too late')
      },
    }
    const { order, errors } = await start(ctx)
    expect(order).toEqual(['answer 200'])
    await expect.poll(() => errors).toEqual([new Error('work')])
  })

  it('goes on by itself elsewhere, and its failure is told and not thrown', async () => {
    const { order, errors } = await start()
    expect(order).toEqual(['answer 200'])
    await expect.poll(() => errors).toEqual([new Error('work')])
  })
})

describe('a handler for Hono', () => {
  it.each<[string, object]>([
    ['with an execution context', { executionCtx: { waitUntil() {} } }],
    [
      'without one, which throws there',
      {
        get executionCtx(): never {
          throw new Error('This context has no ExecutionContext')
        },
      },
    ],
  ])('takes its context %s', async (_, context) => {
    const { handle, events } = watched()
    const given = Object.defineProperties(
      { req: { raw: await eventRequest() } },
      Object.getOwnPropertyDescriptors(context),
    )
    expect((await handle(given, () => Promise.resolve())).status).toBe(200)
    expect(events).toEqual(['inbound m-1'])
  })
})

describe('a polluted Object.prototype', () => {
  it.each<[string, unknown, () => Promise<Parameters<ReturnType<typeof createEventHandler>>[0]>]>([
    ['req', { raw: {} }, () => eventRequest()],
    ['headers', {}, async () => ({ req: { raw: await eventRequest() } })],
    ['arrayBuffer', 'x', async () => ({ headers: (await eventRequest()).headers, body: inbound })],
    ['method', 'GET', async () => ({ headers: (await eventRequest()).headers, body: inbound })],
  ])('with %s changes nothing', async (name, value, request) => {
    const { handle, events } = watched()
    const given = await request()
    Object.assign(Object.prototype, { [name]: value })
    try {
      expect((await handle(given)).status).toBe(200)
    } finally {
      Reflect.deleteProperty(Object.prototype, name)
    }
    expect(events).toEqual(['inbound m-1'])
  })

  it('lends no waitUntil', async () => {
    const lent = vi.fn<() => void>()
    const real = vi.fn<() => void>()
    const request = await eventRequest(inbound, { secret: 'other' })
    Object.assign(Object.prototype, { waitUntil: lent })
    try {
      expect((await watched().handle(request, { waitUntil: real }, {})).status).toBe(401)
    } finally {
      Reflect.deleteProperty(Object.prototype, 'waitUntil')
    }
    expect([lent.mock.calls.length, real.mock.calls.length]).toEqual([0, 1])
  })
})

describe('nonces', () => {
  it('let a request in once, and answer its copy with 200', async () => {
    const { nonces, calls } = storeOf()
    const { handle, events, rejections } = watched({ nonces })
    const [first, second] = await copies('n-1')
    expect([(await handle(first)).status, (await handle(second)).status]).toEqual([200, 200])
    expect(events).toEqual(['inbound m-1'])
    expect(rejections).toEqual([{ status: 200, reason: 'replayed', eventKey: 'MESSAGE_INBOUND:m-1' }])
    expect(calls).toEqual(['claim', 'commit', 'claim'])
  })

  it.each<[string, () => Promise<Request>]>([
    ['forged', () => eventRequest(inbound, { nonce: 'n-2', secret: 'other' })],
    ['stale', () => eventRequest(inbound, { nonce: 'n-2', timestamp: 1 })],
    ['unusable', () => eventRequest('[]', { nonce: 'n-2' })],
  ])('are not used up by a request that is %s', async (_, refused) => {
    const { nonces, calls } = storeOf()
    const { handle, events } = watched({ nonces })
    await handle(await refused())
    expect(calls).toEqual([])
    await handle(await eventRequest(inbound, { nonce: 'n-2' }))
    expect(events).toEqual(['inbound m-1'])
  })

  it('come free again when the handler fails, so that a redelivery is handled', async () => {
    const { nonces, calls } = storeOf()
    let failing = true
    const { handle } = watched({
      nonces,
      on: {
        MESSAGE_INBOUND() {
          if (failing) throw new Error('database')
        },
      },
    })
    const [first, second] = await copies('n-3')
    expect((await handle(first)).status).toBe(500)
    failing = false
    expect((await handle(second)).status).toBe(200)
    expect(calls).toEqual(['claim', 'release', 'claim', 'commit'])
  })

  it('let the second of two that run at once come again later', async () => {
    let finish: (() => void) | undefined
    const { nonces } = storeOf()
    const { handle, rejections } = watched({
      nonces,
      on: { MESSAGE_INBOUND: () => new Promise<void>((resolve) => (finish = resolve)) },
    })
    const [first, second] = await copies('n-4')
    const running = handle(first)
    expect((await handle(second)).status).toBe(503)
    expect(rejections).toEqual([{ status: 503, reason: 'in_progress', eventKey: 'MESSAGE_INBOUND:m-1' }])
    finish?.()
    expect((await running).status).toBe(200)
  })

  it.each(['claim', 'commit'] as const)('answer 500 when %s of the store fails', async (name) => {
    const failure = new Error('redis')
    const { nonces, calls } = storeOf({ [name]: failure })
    const { handle, errors, events } = watched({ nonces })
    expect((await handle(await eventRequest())).status).toBe(500)
    expect(errors).toEqual([failure])
    expect(events).toEqual(name === 'claim' ? [] : ['inbound m-1'])
    expect(calls).toEqual(name === 'claim' ? ['claim'] : ['claim', 'commit'])
  })

  it('tell both failures when the handler fails and release too', async () => {
    const { nonces } = storeOf({ release: new Error('redis') })
    const { handle, errors } = watched({
      nonces,
      on: { MESSAGE_INBOUND: () => Promise.reject(new Error('database')) },
    })
    expect((await handle(await eventRequest())).status).toBe(500)
    expect(errors).toEqual([new Error('database'), new Error('redis')])
  })

  it.each([true, undefined, null, 'OK'])('close the door when the store answers %j', async (claim) => {
    const nonces = { ...createMemoryNonceStore(), claim: async () => claim } as unknown as NonceStore
    const { handle, events, errors } = watched({ nonces })
    expect((await handle(await eventRequest())).status).toBe(500)
    expect(events).toEqual([])
    expect(errors).toEqual([expect.objectContaining({ code: 'configuration' })])
  })

  it.each([
    [0, 301],
    [-300, 1],
    [300, 601],
  ])('signed %i s from now are kept for %i s', async (offset, seconds) => {
    const at = 1_700_000_000
    const kept: unknown[] = []
    const nonces = {
      ...createMemoryNonceStore(),
      commit: async (_: string, options: object) => kept.push(options),
    }
    const { handle } = watched({ nonces, now: () => at * 1000 })
    expect((await handle(await eventRequest(inbound, { timestamp: at + offset }))).status).toBe(200)
    expect(kept).toEqual([{ ttlSeconds: seconds }])
  })
})

describe('createEventHandler', () => {
  it.each<[string, object]>([
    ['an empty secret', { secret: '' }],
    ['no secret', { secret: undefined }],
    ['a window of nothing', { windowSeconds: 0 }],
    ['a limit that is no number', { maxBytes: '1mb' }],
    ['a trigger that does not exist', { on: { MESSAGE_INBOUDN() {} } }],
    ['the other spelling of SMART_CONVERSATION', { on: { SMART_CONVERSATIONS() {} } }],
    ['a trigger of an event that was not named', { events: [messageDelivery], on: { MESSAGE_INBOUND() {} } }],
  ])('refuses at once %s', (_, over) => {
    const options: unknown = { secret, ...over }
    expect(() => createEventHandler(options as createEventHandler.Options)).toThrow(
      expect.objectContaining({ code: 'configuration' }),
    )
  })

  it('keeps the secret from view', async () => {
    const { inspect } = await import('node:util')
    const handle = createEventHandler({ secret })
    expect(inspect(handle, { showHidden: true, depth: 9 })).not.toContain(secret)
  })
})
