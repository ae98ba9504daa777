import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  accepted,
  expired,
  failing,
  json,
  partOf,
  platformError,
  recorded,
  refusal,
  script,
  silent,
} from '../test/answers.ts'
import { failure, settle, stopClock } from '../test/clock.ts'
import type { Answer } from '../test/asked.ts'
import { createFakeApi } from '../test/fake-api.ts'
import { seeded } from '../test/seeded.ts'
import { clientOf, read, send } from '../test/sending.ts'
import type { RetryRecord } from './hooks.ts'
import { type Client, type ErrorCode, type Outcome, request } from './index.ts'

beforeEach(() => {
  stopClock()
  vi.spyOn(Math, 'random').mockImplementation(seeded(1))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

interface Row {
  fault: string
  answer: Answer
  code: ErrorCode
  outcome: Outcome
  /** Tries of a read, of a send, and of a send with the opt-in, when the fault stays. */
  tries: readonly [read: number, send: number, optedIn: number]
}

const unreached = (code: string, more?: { syscall: string }): Row => ({
  fault: `${code} ${more?.syscall ?? ''}`,
  answer: failing(platformError(code, more)),
  code: 'connection',
  outcome: 'not_sent',
  tries: [3, 3, 3],
})
const lost = (fault: string, answer: Answer, code: ErrorCode = 'connection'): Row => ({
  fault,
  answer,
  code,
  outcome: 'unknown',
  tries: [3, 1, 3],
})
const refused = (status: number, answer: Answer = refusal(status)): Row => ({
  fault: `${status}`,
  answer,
  code: 'api',
  outcome: 'rejected',
  tries: [1, 1, 1],
})

/** Node tries the addresses of a host one after the other, and reports all errors under the first one's code. */
const severalAddresses = (...codes: string[]): TypeError =>
  new TypeError('fetch failed', {
    cause: Object.assign(
      new AggregateError(codes.map((code) => Object.assign(new Error(code), { code, syscall: 'connect' }))),
      { code: codes[0] },
    ),
  })

const rows: readonly Row[] = [
  unreached('ECONNREFUSED', { syscall: 'connect' }),
  unreached('ENOTFOUND', { syscall: 'getaddrinfo' }),
  unreached('EAI_AGAIN', { syscall: 'getaddrinfo' }),
  unreached('UND_ERR_CONNECT_TIMEOUT'),
  unreached('ETIMEDOUT', { syscall: 'connect' }),
  unreached('EHOSTUNREACH', { syscall: 'connect' }),
  unreached('ENETUNREACH', { syscall: 'connect' }),
  unreached('CERT_HAS_EXPIRED'),
  unreached('DEPTH_ZERO_SELF_SIGNED_CERT'),
  unreached('ERR_TLS_CERT_ALTNAME_INVALID'),
  {
    ...unreached('every address refused'),
    answer: failing(severalAddresses('ECONNREFUSED', 'ECONNREFUSED')),
  },
  { ...unreached('no address in reach'), answer: failing(severalAddresses('ETIMEDOUT', 'ENETUNREACH')) },
  {
    ...unreached('ConnectionRefused'),
    answer: failing(Object.assign(new Error('x'), { code: 'ConnectionRefused' })),
  },
  {
    ...unreached('words of Deno'),
    answer: failing(
      new TypeError('error sending request for url: client error (Connect): tcp connect error'),
    ),
  },
  { ...refused(429), tries: [3, 3, 3] },
  {
    ...refused(429, refusal(429, { 'retry-after': '1' })),
    fault: '429 with Retry-After',
    tries: [3, 3, 3],
  },
  { ...refused(401, expired), fault: '401 with an expired token', tries: [2, 2, 2] },
  lost('500', refusal(500), 'api'),
  lost('502', refusal(502), 'api'),
  lost('503', refusal(503), 'api'),
  lost('504', refusal(504), 'api'),
  lost('503 with Retry-After', refusal(503, { 'retry-after': '1' }), 'api'),
  lost('ECONNRESET', failing(platformError('ECONNRESET', { syscall: 'read' }))),
  lost('ETIMEDOUT while reading', failing(platformError('ETIMEDOUT', { syscall: 'read' }))),
  lost('UND_ERR_SOCKET', failing(platformError('UND_ERR_SOCKET'))),
  lost('UND_ERR_HEADERS_TIMEOUT', failing(platformError('UND_ERR_HEADERS_TIMEOUT'))),
  lost('an error that says nothing', failing(new TypeError('Failed to fetch'))),
  lost('no error at all', failing(undefined)),
  lost('one address out of reach, one not', failing(severalAddresses('ECONNRESET', 'ETIMEDOUT'))),
  lost('silence past the limit of a try', silent),
  lost('a body that stalls past the limit of a try', () => partOf('{"message_id"', 'stall')),
  lost('a cut body', () => partOf('{"message_id"', 'cut')),
  lost('broken JSON', () => new Response('{"message_id":'), 'decode'),
  lost('a page', () => new Response('<!doctype html>'), 'decode'),
  lost('an empty body', () => new Response(''), 'decode'),
  lost('204 where an object is due', () => new Response(null, { status: 204 }), 'decode'),
  lost('JSON that is no object', () => new Response('"ok"'), 'decode'),
  lost('null', () => new Response('null'), 'decode'),
  { ...lost('501', refusal(501), 'api'), tries: [1, 1, 1] },
  { ...lost('505', refusal(505), 'api'), tries: [1, 1, 1] },
  ...[400, 403, 404, 405, 408, 409, 410, 413, 422, 499].map((status) => refused(status)),
  { ...refused(401), fault: '401 with wrong credentials' },
  ...[300, 301, 302, 303, 307, 308].map((status) =>
    refused(status, () => new Response(null, { status, headers: { location: 'https://example.com/' } })),
  ),
  refused(304, () => new Response(null, { status: 304 })),
]

const kinds = [
  { kind: 'read', column: 0, call: read, retry: { attemptTimeoutMs: 500 } },
  {
    kind: 'send',
    column: 1,
    retry: { attemptTimeoutMs: 500 },
    call: (client, options) => send(client, 'one', options),
  },
  {
    kind: 'send at least once',
    column: 2,
    retry: { attemptTimeoutMs: 500, sends: 'at-least-once' },
    call: (client, options) => send(client, 'one', options),
  },
] as const satisfies readonly { kind: string; column: number; call: typeof read; retry: object }[]

describe.each(kinds)('a $kind', ({ kind, column, call, retry }) => {
  it.each(rows)('is tried as the table says after $fault', async ({ answer, code, outcome, tries }) => {
    const api = createFakeApi({ api: answer })
    const error = await failure(call(clientOf(api), { retry }))
    expect(error).toMatchObject({ code, outcome, attempts: tries[column] })
    expect(api.count('api')).toBe(tries[column])
    expect(error['operation']).toBe(kind === 'read' ? 'getMessage' : 'sendMessage')
  })

  it.each(rows.filter(({ tries }) => tries[column] > 1))(
    'succeeds once $fault is over',
    async ({ answer }) => {
      const api = createFakeApi({ api: script(answer, accepted) })
      expect(await settle(call(clientOf(api), { retry }))).toHaveProperty('value.message_id', 'message')
      expect(api.count('api')).toBe(2)
      expect(api.ledger.size).toBe(1)
    },
  )

  it.each(rows)('is tried once where that is asked for, after $fault', async ({ fault, answer, outcome }) => {
    const api = createFakeApi({ api: answer })
    const error = await failure(call(clientOf(api), { retry: { ...retry, attempts: 1 } }))
    // A new token is not another try: the first one could not count.
    expect(api.count('api')).toBe(fault === '401 with an expired token' ? 2 : 1)
    expect(error['outcome']).toBe(outcome)
  })
})

describe('what became of a call', () => {
  const optedIn = { sends: 'at-least-once', attempts: 10 } as const

  it.each([
    { last: 'no connection', answer: failing(platformError('ECONNREFUSED')), code: 'connection' },
    { last: '429', answer: refusal(429), code: 'api' },
    { last: '400', answer: refusal(400), code: 'api' },
    { last: 'a redirect', answer: refusal(302), code: 'api' },
    { last: 'an expired token', answer: expired, code: 'api' },
  ])(
    'stays unknown when an earlier try was lost, whatever the last one says: $last',
    async ({ answer, code }) => {
      const api = createFakeApi({ api: script(recorded(refusal(503)), answer) })
      const error = await failure(send(clientOf(api), 'one', { retry: optedIn }))
      expect(error).toMatchObject({ code, outcome: 'unknown' })
      expect(api.ledger.get('one')).toBe(1)
    },
  )

  it('stays unknown when the time ends after an earlier try was lost', async () => {
    const api = createFakeApi({ api: script(recorded(refusal(503)), refusal(429, { 'retry-after': '4' })) })
    const error = await failure(send(clientOf(api), 'one', { timeoutMs: 9000, retry: optedIn }))
    expect(error['outcome']).toBe('unknown')
  })

  it('stays unknown when the time ends while a later refusal is read', async () => {
    const api = createFakeApi({ api: script(recorded(refusal(503)), () => partOf('{', 'stall', 400)) })
    const error = await failure(send(clientOf(api), 'one', { timeoutMs: 9000, retry: optedIn }))
    expect(error).toMatchObject({ code: 'timeout', attempts: 2, outcome: 'unknown' })
  })

  it('stays unknown when a new token cannot be had after an earlier try was lost', async () => {
    const api = createFakeApi({
      token: script(() => json({ access_token: 'a', expires_in: 0 }), refusal(401)),
      api: recorded(refusal(503)),
    })
    const error = await failure(send(clientOf(api), 'one', { retry: optedIn }))
    expect(error).toMatchObject({ code: 'authentication', outcome: 'unknown', attempts: 1 })
  })

  it('tells hooks what became of each try', async () => {
    const told: RetryRecord[] = []
    const api = createFakeApi({
      api: script(refusal(503), failing(platformError('ECONNREFUSED')), refusal(429), accepted),
    })
    const client = clientOf(api, { hooks: { onRetry: (record) => told.push(record) } })
    await settle(send(client, 'one', { retry: optedIn }))
    expect(told.map(({ attempt, status, outcome }) => [attempt, status, outcome])).toEqual([
      [1, 503, 'unknown'],
      [2, undefined, 'not_sent'],
      [3, 429, 'rejected'],
    ])
  })

  it.each([
    { status: 400, tries: 1 },
    { status: 404, tries: 1 },
    { status: 429, tries: 3 },
  ])('is rejected by a $status even if the reason is cut off', async ({ status, tries }) => {
    const api = createFakeApi({ api: () => partOf('{"error":{', 'cut', status) })
    for (const call of [read, send]) {
      const error = await failure(call(clientOf(api)))
      expect(error).toMatchObject({ code: 'api', status, outcome: 'rejected', attempts: tries })
    }
  })

  it('is rejected by a refusal whose reason stalls past the limit of a try', async () => {
    const api = createFakeApi({ api: () => partOf('{"error":{', 'stall', 400) })
    const error = await failure(send(clientOf(api), 'one', { retry: { attemptTimeoutMs: 500 } }))
    expect(error).toMatchObject({ code: 'api', status: 400, outcome: 'rejected', attempts: 1 })
  })

  it('is a refreshed token away when the reason of a 401 is cut off', async () => {
    const header = { 'www-authenticate': 'Bearer error="invalid_token", error_description="expired"' }
    const cut: Answer = () => {
      const { body } = partOf('{', 'cut')
      return new Response(body, { status: 401, headers: header })
    }
    const api = createFakeApi({ api: script(cut, accepted) })
    expect(await settle(send(clientOf(api)))).toHaveProperty('value')
    expect(api.count('token')).toBe(2)
  })

  it.each([
    { error: { status: { toString: 1 }, message: 'x' } },
    { error: { details: [{ '@type': { toString: 1, valueOf: 1 } }] } },
    { error: { message: { toString: 1 }, details: { toString: 1 } } },
    { error: [[{ a: 1 }]] },
    ['x'],
    { error: null },
    null,
  ])('is rejected by a 400 with an odd body: %j', async (body) => {
    const api = createFakeApi({ api: () => json(body, 400) })
    expect(await failure(send(clientOf(api)))).toMatchObject({
      code: 'api',
      status: 400,
      outcome: 'rejected',
    })
  })

  it('is rejected by a redirect whose status a browser hides', async () => {
    const opaque = { status: 0, headers: new Headers(), body: null } as unknown as Response
    const error = await failure(
      send(
        clientOf({ fetch: async (url) => (url.includes('oauth2') ? json({ access_token: 'a' }) : opaque) }),
      ),
    )
    expect(error).toMatchObject({ code: 'api', status: 0, outcome: 'rejected', attempts: 1 })
  })
})

const post = (repeatable: boolean) =>
  ({ operation: 'op', method: 'POST', path: '/v1/x', body: {}, repeatable }) as const

describe('what an operation says of itself', () => {
  it.each([
    { method: 'GET', tries: 3 },
    { method: 'PUT', tries: 3 },
    { method: 'PATCH', tries: 3 },
    { method: 'DELETE', tries: 3 },
    { method: 'POST', tries: 1 },
  ] as const)('$method counts as repeatable unless it is POST', async ({ method, tries }) => {
    const api = createFakeApi({ api: refusal(503) })
    await failure(request(clientOf(api), { operation: 'op', method, path: '/v1/x' }))
    expect(api.count('api')).toBe(tries)
  })

  it('lets a POST that only reads be repeated, and a PUT that creates not', async () => {
    const reading = createFakeApi({ api: refusal(503) })
    await failure(request(clientOf(reading), post(true)))
    expect(reading.count('api')).toBe(3)
    const creating = createFakeApi({ api: refusal(503) })
    await failure(request(clientOf(creating), { ...post(false), method: 'PUT' }))
    expect(creating.count('api')).toBe(1)
  })
})

const asking = (method: 'GET' | 'POST') =>
  ({ operation: 'op', method, path: '/v1/x', accepts: (answer: object) => 'id' in answer }) as const

describe('an answer that the operation does not accept', () => {
  it('counts as unreadable: nobody knows what became of a send', async () => {
    const api = createFakeApi({ api: () => json({ other: 1 }) })
    expect(await failure(request(clientOf(api), asking('POST')))).toMatchObject({
      code: 'decode',
      operation: 'op',
      outcome: 'unknown',
      attempts: 1,
      message: 'op: the answer is not the JSON asked for, of at most 10485760 bytes',
    })
    expect(api.count('api')).toBe(1)
  })

  it('is asked for again where that is allowed, until one is accepted', async () => {
    const answers = [() => json([]), () => json({ other: 1 }), () => json({ id: 1 })] as const
    const reading = createFakeApi({ api: script(...answers) })
    expect(await settle(request(clientOf(reading), asking('GET')))).toHaveProperty('value', { id: 1 })
    expect(reading.count('api')).toBe(3)
    const optedIn = createFakeApi({ api: answers[1] })
    const error = await failure(
      request(clientOf(optedIn), asking('POST'), { retry: { sends: 'at-least-once' } }),
    )
    expect(error).toMatchObject({ code: 'decode', outcome: 'unknown', attempts: 3 })
  })

  it('is one for which it throws, too', async () => {
    const api = createFakeApi({ api: () => json({ id: 1 }) })
    const error = await failure(request(clientOf(api), { ...asking('POST'), accepts: () => JSON.parse('{') }))
    expect(error).toMatchObject({ code: 'decode', outcome: 'unknown', attempts: 1 })
    expect(error).not.toHaveProperty('cause')
  })

  it('is none that is not there where it may be absent, and no answer of the token endpoint', async () => {
    const accepts = vi.fn<() => boolean>(() => false)
    const api = createFakeApi({ api: () => new Response(null, { status: 204 }) })
    const spec = { ...asking('POST'), answer: 'optional', accepts } as const
    expect(await settle(request(clientOf(api), spec))).toHaveProperty('value', undefined)
    expect(accepts).not.toHaveBeenCalled()
  })
})

describe('an answer that is too large', () => {
  it.each([
    { what: 'a read', call: read, options: {} },
    { what: 'a send', call: (client: Client, options: object) => send(client, 'one', options), options: {} },
    {
      what: 'a send at least once',
      call: (client: Client, options: object) => send(client, 'one', options),
      options: { retry: { sends: 'at-least-once' } },
    },
  ] as const)('is not fetched again by $what: it would be as large', async ({ call, options }) => {
    const api = createFakeApi({ api: recorded(() => json({ text: 'x'.repeat(1000) })) })
    const error = await failure(call(clientOf(api, { maxResponseBytes: 1000 }), options))
    expect(error).toMatchObject({ code: 'decode', outcome: 'unknown', attempts: 1 })
    expect(api.count('api')).toBe(1)
  })
})

describe('settings', () => {
  it('of a call replace those of the client member by member', async () => {
    const api = createFakeApi({ api: refusal(503) })
    const client = clientOf(api, { retry: { attempts: 2, sends: 'at-least-once' } })
    expect(await failure(send(client))).toMatchObject({ attempts: 2 })
    expect(await failure(send(client, 'one', { retry: { attempts: 4 } }))).toMatchObject({ attempts: 4 })
    expect(await failure(send(client, 'one', { retry: { sends: 'safe' } }))).toMatchObject({ attempts: 1 })
    expect(await failure(send(client, 'one', { retry: {} }))).toMatchObject({ attempts: 2 })
  })

  it.each([1, 2, 5, 10])('allow %i tries', async (attempts) => {
    const api = createFakeApi({ api: refusal(429) })
    expect(await failure(send(clientOf(api), 'one', { retry: { attempts } }))).toMatchObject({ attempts })
  })
})
