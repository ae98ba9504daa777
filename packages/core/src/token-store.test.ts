import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accepted, expired, refusal, token } from '../test/answers.ts'
import { rest, settle, stopClock } from '../test/clock.ts'
import type { Answer } from '../test/asked.ts'
import { createFakeApi } from '../test/fake-api.ts'
import { held } from '../test/held.ts'
import { clientOf, send } from '../test/sending.ts'
import { type Client, type StoredToken, type TokenStore, clientCredentials } from './index.ts'

beforeEach(stopClock)
afterEach(() => {
  vi.useRealTimers()
})

const never = (): Promise<never> => new Promise(() => undefined)
const key = 'parlance:token:auth.sinch.com:my-key'

/** A store as a process outside would be: values travel as JSON. */
function createStore(first?: unknown) {
  const values = new Map<string, string>()
  if (first !== undefined) values.set(key, JSON.stringify(first))
  const store = {
    get: vi.fn<TokenStore['get']>(async (name) => {
      const text = values.get(name)
      return text === undefined ? null : JSON.parse(text)
    }),
    set: vi.fn<TokenStore['set']>(async (name, value) => values.set(name, JSON.stringify(value))),
    delete: vi.fn<TokenStore['delete']>(async (name) => values.delete(name)),
  }
  return { store, values }
}

/** A client of a process of its own: nothing but the store is shared. */
const processOf = (fetch: Client['options']['fetch'], tokenStore: TokenStore): Client =>
  clientOf({ fetch } as never, {
    auth: clientCredentials({ keyId: 'my-key', keySecret: 'my-secret', tokenStore }),
  })

const inAnHour = (): number => Date.now() + 3_600_000
const refusing =
  (value: string): Answer =>
  (asked) =>
    (asked.headers['authorization'] === `Bearer ${value}` ? expired : accepted)(asked)

describe('a token store', () => {
  it('serves 50 clients by one token request', async () => {
    const { store, values } = createStore()
    const api = createFakeApi()
    await settle(send(processOf(api.fetch, store)))
    const others = Array.from({ length: 49 }, (_, index) => send(processOf(api.fetch, store), `${index}`))
    await settle(Promise.all(others))
    expect(api.count('token')).toBe(1)
    expect(api.ledger.size).toBe(50)
    expect([...values.keys()]).toEqual([key])
  })

  it.each([1, 5, 50, 200])('serves by one request also when it takes %d ms to answer', async (ms) => {
    const { store } = createStore()
    const slow: TokenStore = {
      ...store,
      get: async (name) => {
        await new Promise((resolve) => setTimeout(resolve, ms))
        return store.get(name)
      },
    }
    const api = createFakeApi()
    await settle(send(processOf(api.fetch, slow), 'first'))
    for (let index = 0; index < 9; index += 1) await settle(send(processOf(api.fetch, slow), `${index}`))
    expect(api.count('token')).toBe(1)
    expect(api.ledger.size).toBe(10)
  })

  it('is refused when it has no methods', () => {
    const tokenStore = {} as never
    const make = () => clientCredentials({ keyId: 'my-key', keySecret: 'my-secret', tokenStore })
    expect(make).toThrow(expect.objectContaining({ code: 'configuration', property: 'tokenStore' }))
  })

  it('is asked once for 1,000 calls of a client that start together', async () => {
    const { store } = createStore({ accessToken: 'stored', expiresAt: inAnHour() })
    const api = createFakeApi()
    const client = processOf(api.fetch, store)
    await settle(Promise.all(Array.from({ length: 1000 }, () => send(client))))
    expect(store.get).toHaveBeenCalledTimes(1)
    expect(api.count('token')).toBe(0)
  })

  it('is given plain JSON and for how many seconds it is good', async () => {
    const { store } = createStore()
    await settle(send(processOf(createFakeApi({ token: token(3600) }).fetch, store)))
    expect(store.set.mock.calls).toEqual([
      [key, { accessToken: 'token-1', expiresAt: Date.now() + 3_540_000 }, { ttlSeconds: 3540 }],
    ])
  })

  it('is not given a token that is as good as expired', async () => {
    const { store } = createStore()
    await settle(send(processOf(createFakeApi({ token: token(0) }).fetch, store)))
    expect(store.set).not.toHaveBeenCalled()
  })

  it('with a stale token costs one refresh, which replaces it', async () => {
    const { store, values } = createStore({ accessToken: 'stale', expiresAt: inAnHour() })
    const api = createFakeApi({ api: refusing('stale') })
    const client = processOf(api.fetch, store)
    await settle(Promise.all(Array.from({ length: 100 }, (_, index) => send(client, `${index}`))))
    expect(api.count('token')).toBe(1)
    expect(api.ledger.size).toBe(100)
    expect(store.delete).toHaveBeenCalledTimes(1)
    expect(values.get(key)).toContain('token-1')
  })

  it('whose stale token another process has replaced costs no request', async () => {
    const { store, values } = createStore({ accessToken: 'stale', expiresAt: inAnHour() })
    const api = createFakeApi({
      api: (asked) => {
        if (asked.number === 1)
          values.set(key, JSON.stringify({ accessToken: 'fresh', expiresAt: inAnHour() }))
        return refusing('stale')(asked)
      },
    })
    expect(await settle(send(processOf(api.fetch, store)))).toHaveProperty('value')
    expect(api.count('token')).toBe(0)
    expect(api.asked.at(-1)?.headers['authorization']).toBe('Bearer fresh')
  })

  it('that still gives a refused token is not believed, also after a late answer about an older one', async () => {
    const { store, values } = createStore()
    const slow = held()
    const api = createFakeApi({
      api: (asked) => {
        const sent = asked.headers['authorization']
        if (asked.number === 1) return slow.answer(asked)
        return sent === 'Bearer token-2' ? expired(asked) : accepted(asked)
      },
    })
    const client = processOf(api.fetch, store)
    const old = send(client, 'old', { timeoutMs: 100_000_000 })
    await rest()
    expect(slow.waiting).toBe(1)
    vi.advanceTimersByTime(3_600_000)
    values.clear()
    // While the store is asked what there is instead of the second token, word of the first one comes.
    store.get.mockImplementation(async (name) => {
      const text = values.get(name)
      if (text?.includes('token-2')) slow.release(expired)
      await rest()
      return text === undefined ? null : JSON.parse(text)
    })
    expect(await settle(send(client, 'new'))).toHaveProperty('value')
    expect(await settle(old)).toHaveProperty('value')
    expect(api.count('token')).toBe(3)
  })

  it('does not get a late token in place of a newer one', async () => {
    const { store, values } = createStore()
    const first = held()
    const api = createFakeApi({ token: (asked) => (asked.number === 1 ? first.answer : token())(asked) })
    const client = processOf(api.fetch, store)
    const waiting = send(client, 'first')
    await rest()
    await settle(send(client, 'second'))
    expect(values.get(key)).toContain('token-2')
    first.release(token())
    await settle(waiting)
    expect(values.get(key)).toContain('token-2')
  })

  it('keeps tokens of other keys and other hosts apart', async () => {
    const { store, values } = createStore()
    const api = createFakeApi()
    const all = [
      { keyId: 'a', keySecret: 's' },
      { keyId: 'b', keySecret: 's' },
      { keyId: 'a', keySecret: 's', tokenUrl: 'https://auth.sinch.com:8443/oauth2/token' },
    ]
    for (const credentials of all) {
      const auth = clientCredentials({ ...credentials, tokenStore: store })
      const fetch: typeof api.fetch = (url, init) => api.fetch(url.replace(':8443', ''), init)
      await settle(send(clientOf({ fetch }, { auth })))
    }
    expect(values.size).toBe(3)
  })
})

// What a store's author may get wrong.
const bad = (work: () => unknown) => work as never
const throwing = bad(() => {
  throw new Error('store is down')
})
const rejecting = bad(() => Promise.reject(new Error('store is down')))
const whole = { get: async () => undefined, set: async () => undefined, delete: async () => undefined }
const stale = async (): Promise<StoredToken> => ({ accessToken: 'stale', expiresAt: inAnHour() })

describe('a send with a token store', () => {
  it.each<[string, TokenStore]>([
    ['throws', { get: throwing, set: throwing, delete: throwing }],
    ['rejects', { get: rejecting, set: rejecting, delete: rejecting }],
    ['hangs', { get: never, set: never, delete: never }],
    ['hangs when it is to delete', { ...whole, get: stale, delete: never }],
    ['throws when it is to delete', { ...whole, get: stale, delete: throwing }],
    ['hangs when it is to set', { ...whole, set: never }],
    ['forgets', whole],
    ['answers at once', { get: bad(() => null), set: bad(() => undefined), delete: bad(() => undefined) }],
  ])('that %s succeeds', async (_, tokenStore) => {
    const api = createFakeApi({ api: refusing('stale') })
    expect(await settle(send(processOf(api.fetch, tokenStore)))).toHaveProperty('value')
    expect(api.count('token')).toBe(1)
  })

  it.each([
    ['hangs', { get: never, set: never, delete: never }],
    ['hangs when it is to delete', { get: stale, set: never, delete: never }],
  ])('that %s succeeds within a second as well', async (_, tokenStore) => {
    const api = createFakeApi({ api: refusing('stale') })
    const work = send(processOf(api.fetch, tokenStore), 'one', { timeoutMs: 1000 })
    expect(await settle(work)).toHaveProperty('value')
  })

  it.each<[string, unknown]>([
    ['text', 'token'],
    ['a number', 7],
    ['a list', ['token']],
    ['an empty object', {}],
    ['a token without an end', { accessToken: 'x' }],
    ['a token that has expired', { accessToken: 'x', expiresAt: 1 }],
    ['an end that is text', { accessToken: 'x', expiresAt: '9999-01-01' }],
    ['a number as text', { accessToken: 'x', expiresAt: '99999999999999' }],
    ['an end that is an object', { accessToken: 'x', expiresAt: { toString: 1, valueOf: 1 } }],
    ['a token with a line break', { accessToken: 'x\r\ny: z', expiresAt: 9e15 }],
    ['a blank token', { accessToken: '', expiresAt: 9e15 }],
    ['a token that is no text', { accessToken: { a: 1 }, expiresAt: 9e15 }],
  ])('that holds %s asks for a token and replaces it', async (_, nonsense) => {
    const { store, values } = createStore(nonsense)
    const api = createFakeApi()
    expect(await settle(send(processOf(api.fetch, store)))).toHaveProperty('value')
    expect(api.asked.at(-1)?.headers['authorization']).toBe('Bearer token-1')
    expect(values.get(key)).toContain('token-1')
  })

  it('holds no token of a refused key', async () => {
    const { store } = createStore()
    await expect(send(processOf(createFakeApi({ token: refusal(401) }).fetch, store))).rejects.toMatchObject({
      code: 'authentication',
      status: 401,
    })
    expect(store.set).not.toHaveBeenCalled()
  })

  it('does not go on after an abort while the store is asked', async () => {
    const api = createFakeApi()
    const controller = new AbortController()
    const { store } = createStore()
    store.get.mockImplementation(async () => {
      controller.abort()
      return null
    })
    const work = send(processOf(api.fetch, store), 'one', { signal: controller.signal })
    await expect(work).rejects.toBe(controller.signal.reason)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(api.asked).toHaveLength(0)
  })
})
