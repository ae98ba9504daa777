import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  accepted,
  expired,
  failing,
  json,
  platformError,
  refusal,
  script,
  silent,
  token,
} from '../test/answers.ts'
import { failure, rest, settle, stopClock } from '../test/clock.ts'
import type { Answer } from '../test/asked.ts'
import { createFakeApi } from '../test/fake-api.ts'
import { held } from '../test/held.ts'
import { seeded } from '../test/seeded.ts'
import { clientOf, read, send } from '../test/sending.ts'
import { type TokenFunction, basicAuth, bearerToken, clientCredentials, withConfiguration } from './index.ts'

beforeEach(() => {
  stopClock()
  vi.spyOn(Math, 'random').mockImplementation(seeded(2))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const many = <Result>(count: number, work: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))

/** Refuses one token as expired and takes any other. */
const refusing =
  (value: string): Answer =>
  (asked) =>
    (asked.headers['authorization'] === `Bearer ${value}` ? expired : accepted)(asked)

describe('one token', () => {
  it('is asked for as the token endpoint wants it', async () => {
    const api = createFakeApi()
    await settle(send(clientOf(api)))
    expect(api.asked[0]).toMatchObject({
      url: 'https://auth.sinch.com/oauth2/token',
      method: 'POST',
      body: 'grant_type=client_credentials',
      headers: {
        authorization: `Basic ${btoa('my-key:my-secret')}`,
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
      },
    })
    expect(api.asked[1]?.headers['authorization']).toBe('Bearer token-1')
  })

  it('serves 1,000 calls that start together', async () => {
    const api = createFakeApi()
    const client = clientOf(api)
    await settle(many(1000, (index) => send(client, `${index}`)))
    expect(api.count('token')).toBe(1)
    expect(api.ledger.size).toBe(1000)
  })

  it('serves every client that shares the auth, in whatever region', async () => {
    const api = createFakeApi()
    const client = clientOf(api)
    const brazil = withConfiguration(client, { conversationRegion: 'br' })
    await settle(many(10, () => Promise.all([send(client), send(brazil)])))
    expect(api.count('token')).toBe(1)
    expect(new Set(api.asked.map(({ url }) => new URL(url).host))).toEqual(
      new Set(['auth.sinch.com', 'eu.conversation.api.sinch.com', 'br.conversation.api.sinch.com']),
    )
  })

  it('is renewed by one request when 1,000 calls under way are told that it has expired', async () => {
    const calls = held()
    const api = createFakeApi({ api: script(...(Array(1000).fill(calls.answer) as [Answer]), accepted) })
    const client = clientOf(api)
    const work = many(1000, (index) => send(client, `${index}`))
    await rest()
    await vi.advanceTimersByTimeAsync(0)
    expect(calls.waiting).toBe(1000)
    calls.release(expired)
    await settle(work)
    expect(api.count('token')).toBe(2)
    expect(api.ledger.size).toBe(1000)
    expect(api.asked.slice(-1000).every(({ headers }) => headers['authorization'] === 'Bearer token-2')).toBe(
      true,
    )
  })

  it('is renewed by one request when the answers of 1,000 calls come one after the other', async () => {
    const calls = held()
    const api = createFakeApi({ api: script(...(Array(1000).fill(calls.answer) as [Answer]), accepted) })
    const client = clientOf(api)
    const work = many(1000, (index) => send(client, `${index}`))
    await rest()
    for (let answer = 0; answer < 1000; answer += 1) {
      calls.release(expired, 1)
      if (answer % 50 === 0) await rest()
    }
    await settle(work)
    expect(api.count('token')).toBe(2)
  })

  it('is renewed a minute before it expires, and not sooner', async () => {
    const api = createFakeApi({ token: token(3600) })
    const client = clientOf(api)
    await settle(send(client))
    vi.advanceTimersByTime(3_539_000)
    await settle(send(client))
    expect(api.count('token')).toBe(1)
    vi.advanceTimersByTime(1000)
    await settle(send(client))
    expect(api.count('token')).toBe(2)
    expect(api.asked.at(-1)?.headers['authorization']).toBe('Bearer token-2')
  })

  it('is dropped by no other 401, and no other 401 is repeated', async () => {
    const api = createFakeApi({
      api: script(refusal(401, { 'www-authenticate': 'Bearer realm="x"' }), accepted),
    })
    const client = clientOf(api)
    expect(await failure(send(client))).toMatchObject({ status: 401, outcome: 'rejected', attempts: 1 })
    await settle(send(client))
    expect(api.count('token')).toBe(1)
  })

  it('that is refused as well ends the call with the second answer', async () => {
    const api = createFakeApi({ api: expired })
    expect(await failure(read(clientOf(api)))).toMatchObject({
      status: 401,
      attempts: 2,
      outcome: 'rejected',
    })
    expect(api.count('token')).toBe(2)
  })

  it('that comes back the same after a refusal is not tried again', async () => {
    const api = createFakeApi({ token: () => json({ access_token: 'same', expires_in: 3600 }), api: expired })
    expect(await failure(send(clientOf(api)))).toMatchObject({ code: 'api', status: 401, attempts: 1 })
    expect(api.count('token')).toBe(2)
    expect(api.count('api')).toBe(1)
  })
})

describe('a late answer', () => {
  it('of 401 for an old token leaves the newer one', async () => {
    const slow = held()
    const api = createFakeApi({ api: script(slow.answer, accepted) })
    const client = clientOf(api, { timeoutMs: 100_000_000 })
    const old = send(client, 'old')
    await rest()
    expect(slow.waiting).toBe(1)
    vi.advanceTimersByTime(3_600_000)
    await settle(send(client, 'new'))
    expect(api.count('token')).toBe(2)
    slow.release(expired)
    await settle(old)
    await settle(send(client, 'later'))
    expect(api.count('token')).toBe(2)
    expect(api.asked.slice(-2).map(({ headers }) => headers['authorization'])).toEqual([
      'Bearer token-2',
      'Bearer token-2',
    ])
  })

  it('of a refresh that was given up leaves the newer token', async () => {
    const tokens = held()
    const api = createFakeApi({ token: script(tokens.answer, token(3600)) })
    const client = clientOf(api)
    const first = send(client, 'first')
    await rest()
    // Waits for the first one's token, loses patience and gets its own.
    expect(await settle(send(client, 'second'))).toMatchObject({ value: {}, elapsedMs: 5000 })
    expect(api.count('token')).toBe(2)
    tokens.release(token(3600))
    expect(await settle(first)).toHaveProperty('value')
    await settle(send(client, 'third'))
    expect(api.count('token')).toBe(2)
    expect(api.asked.at(-1)?.headers['authorization']).toBe('Bearer token-2')
  })
})

describe('a call that waits for a token', () => {
  it('aborts alone: the others get the token that it asked for', async () => {
    const tokens = held()
    const api = createFakeApi({ token: tokens.answer })
    const client = clientOf(api)
    const controller = new AbortController()
    const first = send(client, 'first', { signal: controller.signal })
    await rest()
    const others = many(10, (index) => send(client, `${index}`))
    await rest()
    const reason = new Error('enough')
    controller.abort(reason)
    await expect(first).rejects.toBe(reason)
    tokens.release(token())
    await settle(others)
    expect(api.count('token')).toBe(1)
    expect(api.ledger.size).toBe(10)
    expect(api.ledger.has('first')).toBe(false)
  })

  it('may run out of time alone as well', async () => {
    const tokens = held()
    const api = createFakeApi({ token: tokens.answer })
    const client = clientOf(api)
    const first = send(client, 'first', { timeoutMs: 50 })
    const other = send(client, 'other')
    expect(await failure(first)).toMatchObject({ code: 'timeout', attempts: 0, outcome: 'not_sent' })
    tokens.release(token())
    expect(await settle(other)).toHaveProperty('value')
    expect(api.count('token')).toBe(1)
  })

  it('takes the request for the token with it when it was the only one', async () => {
    const api = createFakeApi({ token: silent })
    const controller = new AbortController()
    const work = send(clientOf(api), 'one', { signal: controller.signal })
    await rest()
    controller.abort()
    await expect(work).rejects.toBe(controller.signal.reason)
    expect(api.asked[0]?.signal.aborted).toBe(true)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(api.asked).toHaveLength(1)
  })

  it('takes the request for the token with it when all gave up, and the next call asks anew', async () => {
    const api = createFakeApi({ token: script(silent, token()) })
    const client = clientOf(api)
    const controllers = [new AbortController(), new AbortController(), new AbortController()]
    const work = controllers.map(({ signal }) => send(client, 'one', { signal }))
    await rest()
    for (const controller of controllers) controller.abort()
    expect((await Promise.allSettled(work)).map(({ status }) => status)).toEqual(Array(3).fill('rejected'))
    expect(api.asked[0]?.signal.aborted).toBe(true)
    expect(await settle(send(client))).toMatchObject({ value: {}, elapsedMs: 0 })
    expect(api.count('token')).toBe(2)
  })

  it('asks for nothing when it has been aborted before', async () => {
    const asked = vi.fn<() => string>(() => 'a-token')
    const api = createFakeApi()
    const reason = new Error('before')
    const options = { signal: AbortSignal.abort(reason) }
    for (const auth of [clientCredentials({ keyId: 'k', keySecret: 's' }), bearerToken(asked)]) {
      expect(await settle(send(clientOf(api, { auth }), 'one', options))).toMatchObject({ error: reason })
    }
    await vi.advanceTimersByTimeAsync(60_000)
    expect(api.asked).toHaveLength(0)
    expect(asked).not.toHaveBeenCalled()
  })

  it('does not wait for ever for one that died: its fetch never settles and its timers never fire', async () => {
    const api = createFakeApi({ token: script(silent, token()), deaf: true })
    const client = clientOf(api)
    // As on Workers, where a request that ended takes its promises and timers with it.
    const dead = send(client, 'dead', { timeoutMs: 2_147_000_000 })
    dead.catch(() => undefined)
    await rest()
    vi.clearAllTimers()
    expect(await settle(send(client, 'later'))).toMatchObject({ value: {}, elapsedMs: 5000 })
    expect(await settle(send(client, 'last'))).toMatchObject({ value: {}, elapsedMs: 0 })
    expect(api.count('token')).toBe(2)
  })

  it('takes the token that another call has got meanwhile, when the answer to its own request hangs', async () => {
    const api = createFakeApi({ token: script(silent, token()) })
    const client = clientOf(api)
    const stuck = settle(send(client, 'stuck'))
    await rest()
    expect(await settle(send(client, 'second'))).toMatchObject({ value: {}, elapsedMs: 5000 })
    expect(await stuck).toMatchObject({ value: {}, elapsedMs: 10_000 })
    expect(api.count('token')).toBe(2)
    expect(api.asked.at(0)?.signal.aborted).toBe(true)
  })

  it('that has less time waits half of it for another call, then asks itself', async () => {
    const api = createFakeApi({ token: script(silent, token()) })
    const client = clientOf(api)
    send(client, 'dead').catch(() => undefined)
    await rest()
    expect(await settle(send(client, 'later', { timeoutMs: 1000 }))).toMatchObject({
      value: {},
      elapsedMs: 500,
    })
  })

  it('joins with 999 others in one more request when the first one died', async () => {
    const api = createFakeApi({ token: script(silent, token()) })
    const client = clientOf(api)
    send(client, 'dead').catch(() => undefined)
    await rest()
    await settle(many(1000, (index) => send(client, `${index}`)))
    expect(api.count('token')).toBe(2)
  })

  it('does not storm an endpoint that is slower than its time', async () => {
    const api = createFakeApi({ token: silent })
    const client = clientOf(api)
    await settle(
      Promise.allSettled(Array.from({ length: 1000 }, () => send(client, 'one', { timeoutMs: 1000 }))),
    )
    expect(api.count('token')).toBeLessThanOrEqual(12)
  })

  it('asks once with the longest deadline there is', async () => {
    const tokens = held()
    const api = createFakeApi({ token: tokens.answer })
    const work = send(clientOf(api), 'one', { timeoutMs: 2_147_483_647 })
    await rest()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(api.count('token')).toBe(1)
    tokens.release(token())
    expect(await settle(work)).toHaveProperty('value')
    expect(api.count('token')).toBe(1)
  })
})

describe('the token endpoint', () => {
  it('is asked again after 429, at any time up to a bound that doubles (full jitter)', async () => {
    const delays: number[][] = [[], []]
    for (let client = 0; client < 400; client += 1) {
      const api = createFakeApi({ token: script(refusal(429), refusal(429), token()) })
      const hooks = { onRetry: ({ attempt = 0, delayMs = 0 }) => delays[attempt - 1]?.push(delayMs) }
      expect(await settle(send(clientOf(api, { hooks })))).toHaveProperty('value')
      expect(api.count('token')).toBe(3)
    }
    for (const [index, bound] of [500, 1000].entries()) {
      const found = delays[index] ?? []
      expect(found).toHaveLength(400)
      expect(Math.max(...found)).toBeLessThan(bound)
      expect(Math.min(...found)).toBeLessThan(bound / 20)
      expect(found.reduce((sum, delay) => sum + delay, 0) / 400 / bound).toBeCloseTo(0.5, 1)
    }
  })

  it.each([500, 502, 503, 504])('is asked again after %i', async (status) => {
    const api = createFakeApi({ token: script(refusal(status), token()) })
    expect(await settle(send(clientOf(api)))).toHaveProperty('value')
  })

  it('is asked again after a lost connection and a stalled try', async () => {
    const api = createFakeApi({ token: script(failing(platformError('ECONNRESET')), silent, token()) })
    const work = send(clientOf(api), 'one', { retry: { attemptTimeoutMs: 1000 } })
    expect(await settle(work)).toHaveProperty('value')
    expect(api.count('token')).toBe(3)
    expect(api.count('api')).toBe(1)
  })

  it.each([400, 401, 403])(
    'that answers %i ends the call with an error that has the status',
    async (status) => {
      const words = { error: 'invalid_client', error_description: 'Client authentication failed' }
      const api = createFakeApi({ token: () => json(words, status) })
      const error = await failure(send(clientOf(api)))
      expect(error).toMatchObject({
        name: 'AuthenticationError',
        code: 'authentication',
        status,
        outcome: 'not_sent',
        attempts: 0,
        operation: 'sendMessage',
      })
      expect(error['message']).toContain('Client authentication failed')
      expect(api.count('token')).toBe(1)
      expect(api.count('api')).toBe(0)
    },
  )

  it('that always answers 429 ends the call with that status, and without a cached failure', async () => {
    const api = createFakeApi({ token: script(refusal(429), refusal(429), refusal(429), token()) })
    const client = clientOf(api)
    expect(await failure(send(client))).toMatchObject({ code: 'authentication', status: 429 })
    expect(await settle(send(client))).toHaveProperty('value')
  })

  it('that asks to wait beyond the deadline ends the call at once and says so', async () => {
    const api = createFakeApi({ token: refusal(429, { 'retry-after': '3600' }) })
    expect(await settle(send(clientOf(api)))).toMatchObject({
      elapsedMs: 0,
      error: { code: 'authentication', status: 429, retryAfterMs: 3_600_000, outcome: 'not_sent' },
    })
  })

  it('that is out of reach ends the call as a request that was not sent', async () => {
    const api = createFakeApi({ token: failing(platformError('ENOTFOUND')) })
    expect(await failure(send(clientOf(api)))).toMatchObject({
      code: 'connection',
      outcome: 'not_sent',
      attempts: 0,
      cause: { code: 'ENOTFOUND' },
    })
    expect(api.count('token')).toBe(3)
  })

  it('that fails gives each of 100 calls an error of its own', async () => {
    const client = clientOf(createFakeApi({ token: refusal(401) }))
    const errors = await settle(
      many(100, (index) => send(client, `${index}`).catch((error: unknown) => error)),
    )
    const found = 'value' in errors ? errors.value : []
    expect(new Set(found).size).toBe(100)
    expect(found[0]).toMatchObject({ code: 'authentication', status: 401 })
  })
})

describe('bearerToken', () => {
  it('sends a fixed token, and does not repeat it when it has expired', async () => {
    const api = createFakeApi({ api: expired })
    const client = clientOf(api, { auth: bearerToken('fixed') })
    expect(await failure(send(client))).toMatchObject({ status: 401, attempts: 1 })
    expect(api.asked.map(({ headers }) => headers['authorization'])).toEqual(['Bearer fixed'])
  })

  it('asks its function for each request, and once more with expired: true', async () => {
    const give = vi.fn<TokenFunction>(({ expired: gone }) => (gone ? 'new' : 'old'))
    const api = createFakeApi({ api: refusing('old') })
    const client = clientOf(api, { auth: bearerToken(give) })
    await settle(send(client))
    expect(give.mock.calls).toEqual([[{ expired: false }], [{ expired: true }]])
    expect(api.asked.map(({ headers }) => headers['authorization'])).toEqual(['Bearer old', 'Bearer new'])
    expect(api.count('token')).toBe(0)
  })

  it('does not repeat the same token', async () => {
    const api = createFakeApi({ api: expired })
    const error = await failure(send(clientOf(api, { auth: bearerToken(async () => 'same') })))
    expect(error).toMatchObject({ status: 401, attempts: 1 })
    expect(api.count('api')).toBe(1)
  })

  it.each([
    [
      'throws',
      () => {
        throw new TypeError('secret-in-here')
      },
    ],
    [
      'rejects',
      async () => {
        throw new TypeError('secret-in-here')
      },
    ],
    ['gives nothing', () => undefined],
    ['gives blank', () => ''],
    ['gives a line break', () => 'secret-in-here\r\nx: y'],
    ['gives an object', () => ({ token: 'secret-in-here' })],
  ])('ends the call with a named error when its function %s', async (_, give) => {
    const api = createFakeApi()
    const error = await failure(send(clientOf(api, { auth: bearerToken(give as () => string) })))
    expect(error).toMatchObject({ code: 'authentication', outcome: 'not_sent', attempts: 0 })
    expect(JSON.stringify(error) + String(error['stack'])).not.toContain('secret-in-here')
    expect(api.asked).toHaveLength(0)
  })

  it('ends in time when its function hangs', async () => {
    const client = clientOf(createFakeApi(), { auth: bearerToken(() => new Promise(() => undefined)) })
    expect(await settle(send(client, 'one', { timeoutMs: 50 }))).toMatchObject({
      elapsedMs: 50,
      error: { code: 'timeout', outcome: 'not_sent' },
    })
  })
})

describe('basicAuth', () => {
  it('sends the key itself, asks for no token and does not repeat a 401', async () => {
    const api = createFakeApi({ api: script(accepted, expired) })
    const client = clientOf(api, { auth: basicAuth({ keyId: 'my-key', keySecret: 'my-secret' }) })
    await settle(send(client))
    expect(api.asked[0]?.headers['authorization']).toBe(`Basic ${btoa('my-key:my-secret')}`)
    expect(await failure(send(client))).toMatchObject({ status: 401, attempts: 1 })
    expect(api.count('token')).toBe(0)
  })
})
