import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { read, send } from '../test/calls.ts'
import { caught } from '../test/caught.ts'
import { clientWith } from '../test/client-with.ts'
import { settle, stopClock } from '../test/clock.ts'
import { type Recorded, recordingFetch } from '../test/recording-fetch.ts'
import {
  type Auth,
  clientCredentials,
  type FetchFunction,
  type Hooks,
  request,
  type TokenStore,
} from './index.ts'

const host = 'eu.conversation.api.sinch.com'
const key = { keyId: 'my-key', keySecret: 'my-secret' }
const names = ['onRequest', 'onResponse', 'onRetry', 'onToken'] as const

/** Hooks that note what they are told, in order. */
function noting(): { hooks: Hooks; told: [string, object][] } {
  const told: [string, object][] = []
  const note = (name: string) => (record: object) => void told.push([name, record])
  return { told, hooks: Object.fromEntries(names.map((name) => [name, note(name)])) }
}

/** Changes all there is to change of a record. */
function spoil(record: object): void {
  for (const name of Object.keys(record)) Object.assign(record, { [name]: 'spoilt' })
  Object.setPrototypeOf(record, null)
}

/** What left, without the signal, which differs each time. */
const plain = (recorded: Recorded): object => ({ ...recorded, signal: undefined })

/** Answers that make every hook work: a token, a refusal for a moment, a success. */
const busyFirst = (_: Recorded, count: number): Response =>
  count === 1
    ? new Response('', { status: 429, headers: { 'retry-after': '0.01' } })
    : Response.json({ id: '1' })

beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('hooks', () => {
  it('are told each step, in order, in plain records', async () => {
    const { hooks, told } = noting()
    const client = clientWith({ auth: clientCredentials(key), fetch: recordingFetch(busyFirst), hooks })
    await request(client, send)
    const common = { operation: 'sendMessage', method: 'POST' }
    const durationMs: unknown = expect.any(Number)
    expect(told).toEqual([
      ['onRequest', { ...common, host: 'auth.sinch.com', attempt: 1 }],
      ['onResponse', { ...common, host: 'auth.sinch.com', attempt: 1, status: 200, durationMs }],
      ['onToken', { source: 'endpoint', durationMs, usableForMs: expect.any(Number) }],
      ['onRequest', { ...common, host, attempt: 1 }],
      ['onResponse', { ...common, host, attempt: 1, status: 429, durationMs }],
      ['onRetry', { ...common, host, attempt: 1, delayMs: 10, status: 429, outcome: 'rejected' }],
      ['onRequest', { ...common, host, attempt: 2 }],
      ['onResponse', { ...common, host, attempt: 2, status: 200, durationMs }],
    ])
    for (const [, record] of told) expect(JSON.parse(JSON.stringify(record))).toEqual(record)
  })

  it('are told how long things took and tokens last', async () => {
    const { hooks, told } = noting()
    stopClock()
    const fetch = recordingFetch(async () => {
      await new Promise((resolve) => setTimeout(resolve, 25))
      return Response.json({})
    })
    await settle(request(clientWith({ auth: clientCredentials(key), fetch, hooks }), read))
    const [, , [, token] = [], , [, answered] = []] = told
    expect(token).toMatchObject({ durationMs: 0, usableForMs: 3_540_000 })
    expect(answered).toMatchObject({ durationMs: 25 })
  })

  it('are told of tries that get no answer', async () => {
    const { hooks, told } = noting()
    const fetch = recordingFetch((_, count) =>
      count === 1
        ? Promise.reject(Object.assign(new TypeError('x'), { code: 'ECONNREFUSED' }))
        : count === 2
          ? Promise.reject(new TypeError('x'))
          : Response.json({}),
    )
    await request(clientWith({ fetch, hooks }), read)
    const retries = told.filter(([name]) => name === 'onRetry')
    const common = { operation: 'getApp', method: 'GET', host, delayMs: 0, status: undefined }
    expect(retries).toEqual([
      ['onRetry', { ...common, attempt: 1, outcome: 'not_sent' }],
      ['onRetry', { ...common, attempt: 2, outcome: 'unknown' }],
    ])
    expect(told.filter(([name]) => name === 'onResponse')).toHaveLength(1)
  })

  it('are told where a token came from, once for each', async () => {
    const { hooks, told } = noting()
    stopClock()
    const tokenStore: TokenStore = {
      get: async () => ({ accessToken: 'a.token', expiresAt: Date.now() + 1e6 }),
      set: async () => undefined,
      delete: async () => undefined,
    }
    const client = clientWith({
      auth: clientCredentials({ ...key, tokenStore }),
      fetch: recordingFetch(),
      hooks,
    })
    await Promise.all([request(client, read), request(client, read), request(client, read)])
    expect(told.filter(([name]) => name === 'onToken')).toEqual([
      ['onToken', { source: 'store', durationMs: expect.any(Number), usableForMs: 1e6 }],
    ])
  })

  it('are told of a renewal: the refused try and a retry at once', async () => {
    const { hooks, told } = noting()
    let tokens = 0
    const headers = { 'www-authenticate': 'Bearer error="invalid_token", error_description="Jwt expired"' }
    const client = clientWith({
      auth: clientCredentials(key),
      hooks,
      fetch: async (url) => {
        if (url.endsWith('/token'))
          return Response.json({ access_token: `token-${(tokens += 1)}`, expires_in: 3600 })
        return tokens === 1 ? new Response('', { status: 401, headers }) : Response.json({})
      },
    })
    await request(client, send)
    const mine = told.filter(([, record]) => Object(record).host !== 'auth.sinch.com')
    expect(mine.map(([name, record]) => [name, Object(record).attempt, Object(record).status])).toEqual([
      ['onToken', undefined, undefined],
      ['onRequest', 1, undefined],
      ['onResponse', 1, 401],
      ['onRetry', 1, 401],
      ['onToken', undefined, undefined],
      ['onRequest', 2, undefined],
      ['onResponse', 2, 200],
    ])
    expect(told.find(([name]) => name === 'onRetry')).toMatchObject([
      'onRetry',
      { delayMs: 0, outcome: 'rejected' },
    ])
  })

  it('are not told of what was refused before it was sent', async () => {
    const { hooks, told } = noting()
    await caught(request(clientWith({ hooks, fetch: recordingFetch() }), { ...read, path: 'x' }))
    expect(told).toEqual([])
  })
})

describe('what the caller brings', () => {
  it('changes nothing of the call when it is an auth that writes to the facts', async () => {
    const auth: Auth = {
      authorize({ facts }) {
        spoil(facts)
        return 'Bearer a.token'
      },
    }
    const fetch = recordingFetch(() => new Response('', { status: 400 }))
    expect(await caught(request(clientWith({ auth, fetch }), send))).toMatchObject({
      operation: 'sendMessage',
      attempts: 1,
      outcome: 'rejected',
    })
  })

  it('changes nothing of the next try when it is a fetch that writes to what it is given', async () => {
    const fetch = recordingFetch(busyFirst)
    const headers: unknown[] = []
    const spoiling: FetchFunction = (url, init) => {
      headers.push({ ...init.headers })
      const answer = fetch(url, { ...init, headers: { ...init.headers } })
      spoil(init.headers)
      spoil(init)
      return answer
    }
    await request(clientWith({ fetch: spoiling }), send)
    const [first, second] = fetch.calls.map(plain)
    expect(second).toEqual(first)
    expect(headers).toEqual([Object(first).headers, Object(first).headers])
  })
})

describe('a hook changes nothing, whatever it does', () => {
  const misbehaviours: Record<string, () => unknown> = {
    'throws an error': () => {
      throw new Error('hook')
    },
    'throws nothing': () => {
      throw undefined
    },
    rejects: () => Promise.reject(new Error('hook')),
    hangs: () => new Promise(() => undefined),
    'gives something back': () => ({ attempt: 9, delayMs: 99_999, status: 500 }),
    'gives back what throws when it is looked at': () =>
      // oxlint-disable-next-line unicorn/no-thenable -- that is the point
      Object.defineProperty({}, 'then', {
        get() {
          throw new Error('then')
        },
      }),
    'gives back a promise of its own that fails twice': () => ({
      // oxlint-disable-next-line unicorn/no-thenable -- that is the point
      then(_: unknown, reject: (reason: unknown) => void) {
        reject(new Error('one'))
        throw new Error('two')
      },
    }),
  }
  const faults: unknown[] = []
  const onFault = (fault: unknown): void => void faults.push(fault)
  beforeEach(() => {
    faults.length = 0
    process.on('unhandledRejection', onFault)
  })
  afterEach(() => void process.off('unhandledRejection', onFault))

  it.each(names.flatMap((name) => Object.keys(misbehaviours).map((how) => [name, how] as const)))(
    'when %s %s',
    async (name, how) => {
      const fetch = recordingFetch(busyFirst)
      const hook = vi.fn<() => unknown>(misbehaviours[how])
      const client = clientWith({ auth: clientCredentials(key), fetch, hooks: { [name]: hook } })
      expect(await request(client, send)).toEqual({ id: '1' })
      expect(hook).toHaveBeenCalled()
      expect(fetch.calls).toHaveLength(2)
      await new Promise((resolve) => setTimeout(resolve, 1))
      expect(faults).toEqual([])
    },
  )

  it('when it changes its record', async () => {
    const { hooks, told } = noting()
    const both = Object.fromEntries(
      names.map((name) => [
        name,
        (record: object) => {
          hooks[name]?.({ ...record } as never)
          spoil(record)
        },
      ]),
    )
    const spoilt = recordingFetch(busyFirst)
    await request(clientWith({ auth: clientCredentials(key), fetch: spoilt, hooks: both }), send)
    const clean = recordingFetch(busyFirst)
    await request(clientWith({ auth: clientCredentials(key), fetch: clean }), send)
    expect(spoilt.all.map(plain)).toEqual(clean.all.map(plain))
    expect(JSON.stringify(told)).not.toContain('spoilt')
  })

  it('when it changes the record of an auth that is not ours', async () => {
    const kept = { source: 'store', durationMs: 1, usableForMs: 2 } as const
    const auth: Auth = {
      authorize(context) {
        context.onToken(kept)
        return 'Bearer a.token'
      },
    }
    await request(clientWith({ auth, fetch: recordingFetch(), hooks: { onToken: spoil } }), read)
    expect(kept).toEqual({ source: 'store', durationMs: 1, usableForMs: 2 })
  })

  it('when it calls the API itself', async () => {
    const fetch = recordingFetch()
    const seen: unknown[] = []
    const client = clientWith({
      fetch,
      hooks: {
        onRequest: ({ operation }) =>
          operation === 'getApp' ? void request(client, send).then((answer) => seen.push(answer)) : undefined,
      },
    })
    await request(client, read)
    await expect.poll(() => seen).toEqual([{}])
    expect(fetch.calls).toHaveLength(2)
  })

  it('when it is called as a bare function', async () => {
    const seen: unknown[] = []
    function onRequest(this: unknown): void {
      seen.push(this)
    }
    await request(clientWith({ fetch: recordingFetch(), hooks: { onRequest } }), read)
    expect(seen).toEqual([undefined])
  })
})
