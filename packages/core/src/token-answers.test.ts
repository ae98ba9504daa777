import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { json, partOf, token } from '../test/answers.ts'
import { failure, settle, stopClock } from '../test/clock.ts'
import type { Answer } from '../test/asked.ts'
import { createFakeApi } from '../test/fake-api.ts'
import { seeded } from '../test/seeded.ts'
import { clientOf, send } from '../test/sending.ts'
import type { TokenRecord } from './index.ts'

beforeEach(() => {
  stopClock()
  vi.spyOn(Math, 'random').mockImplementation(seeded(3))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const minute = 60_000
const hour = 60 * minute

describe('a token whose expires_in', () => {
  it.each<[unknown, number]>([
    // What is said, and for how long the token is used.
    [3600, 59 * minute],
    ['3600', 59 * minute],
    [3599.5, 58 * minute + 59_500],
    ['3599.5', 58 * minute + 59_500],
    [120, minute],
    [90, 45_000],
    [60, 30_000],
    [1, 500],
    [0.5, 250],
    [undefined, 59 * minute],
    [null, 59 * minute],
    ['', 59 * minute],
    ['  ', 59 * minute],
    ['NaN', 59 * minute],
    ['an hour', 59 * minute],
    [true, 59 * minute],
    [{}, 59 * minute],
    [[], 59 * minute],
    [{ valueOf: 1, toString: 1 }, 59 * minute],
    [1e300, 24 * hour],
    ['1e999', 24 * hour],
    [Number.MAX_SAFE_INTEGER, 24 * hour],
    [0, 0],
    ['0', 0],
    [-1, 0],
    [-1e300, 0],
    ['-1e999', 0],
  ])('is %j serves the call that waits, and later ones for %i ms', async (expires_in, usableForMs) => {
    const told: TokenRecord[] = []
    const api = createFakeApi({ token: token(expires_in) })
    const client = clientOf(api, { hooks: { onToken: (record) => told.push(record) } })
    await settle(send(client))
    expect(told[0]?.usableForMs).toBe(usableForMs)
    expect(api.count('token')).toBe(1)

    // Used until then, and not a moment longer; never a request more than one a call.
    if (usableForMs > 0) {
      vi.advanceTimersByTime(usableForMs - 1)
      await settle(send(client))
    }
    expect(api.count('token')).toBe(1)
    vi.advanceTimersByTime(1)
    await settle(send(client))
    expect(api.count('token')).toBe(2)
    expect(api.ledger.get('one')).toBe(usableForMs > 0 ? 3 : 2)
  })

  it.each([0, -5, '0', 1e-9])(
    'is %j serves 100 calls that start together by one request',
    async (expires_in) => {
      const api = createFakeApi({ token: token(expires_in) })
      const client = clientOf(api)
      await settle(Promise.all(Array.from({ length: 100 }, (_, index) => send(client, `${index}`))))
      expect(api.count('token')).toBe(1)
      expect(api.ledger.size).toBe(100)
    },
  )
})

const secret = 'tell-nobody'
const broken: readonly [string, Answer][] = [
  ['a page', () => new Response(`<!doctype html><p>${secret}`, { headers: { 'content-type': 'text/html' } })],
  ['JSON without a token', () => json({ note: secret, expires_in: 3600 })],
  ['a token that is no text', () => json({ access_token: { value: secret } })],
  ['a blank token', () => json({ access_token: '', note: secret })],
  ['a token with a line break', () => json({ access_token: `${secret}\r\nx-admin: 1` })],
  ['a token with a blank', () => json({ access_token: `${secret} x` })],
  ['a token that is not ASCII', () => json({ access_token: `${secret}é` })],
  ['JSON that is no object', () => json(secret)],
  ['a list', () => json([{ access_token: secret }])],
  ['null', () => json(null)],
  ['broken JSON', () => new Response(`{"access_token":"${secret}`)],
  ['an empty body', () => new Response('')],
  ['204', () => new Response(null, { status: 204 })],
]

describe('a token endpoint that answers with', () => {
  it.each(broken)('%s ends the call with a named error that quotes none of it', async (_, answer) => {
    const api = createFakeApi({ token: answer })
    const error = await failure(send(clientOf(api)))
    expect(error).toMatchObject({
      name: 'AuthenticationError',
      code: 'authentication',
      operation: 'sendMessage',
      outcome: 'not_sent',
      attempts: 0,
    })
    expect(error['message']).toContain('auth.sinch.com')
    expect([error['message'], error['stack'], JSON.stringify(error)].join()).not.toContain(secret)
    expect(api.count('token')).toBeLessThanOrEqual(3)
    expect(api.count('api')).toBe(0)
  })

  it('a cut body ends the call with a named error that quotes none of it', async () => {
    const api = createFakeApi({ token: () => partOf(`{"access_token":"${secret}`, 'cut') })
    const error = await failure(send(clientOf(api)))
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'connection', outcome: 'not_sent' })
    expect([error['message'], error['stack'], JSON.stringify(error)].join()).not.toContain(secret)
    expect(api.count('token')).toBe(3)
    expect(api.count('api')).toBe(0)
  })

  it.each(broken)('%s once is no harm to the next call', async (_, answer) => {
    let now = answer
    const api = createFakeApi({ token: (asked) => now(asked) })
    const client = clientOf(api)
    await failure(send(client))
    now = token()
    expect(await settle(send(client))).toHaveProperty('value')
  })
})
