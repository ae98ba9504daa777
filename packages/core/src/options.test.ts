import { afterEach, describe, expect, it, vi } from 'vitest'
import { read, send } from '../test/calls.ts'
import { caught } from '../test/caught.ts'
import { clientWith } from '../test/client-with.ts'
import { recordingFetch } from '../test/recording-fetch.ts'
import {
  basicAuth,
  bearerToken,
  clientCredentials,
  type ClientOptions,
  createClient,
  request,
  type RequestOptions,
} from './index.ts'
import { version } from './version.ts'

const longest = 2_147_483_647
const notNumbers = [0, -1, 1.5, NaN, Infinity, -Infinity, longest + 1, 1e300, '1000', '', 'abc', true, false, null, {}, [5], 5n] // oxfmt-ignore

/** The error of a client that cannot be made, or none. */
const refusal = (options: Record<string, unknown>): unknown => {
  try {
    clientWith(options)
    return undefined
  } catch (error) {
    return error
  }
}

/** The error of a call, before which nothing may have been sent. */
const refusedCall = async (options: unknown): Promise<unknown> => {
  const fetch = recordingFetch()
  const error = await caught(request(clientWith({ fetch }), read, options as RequestOptions))
  expect(fetch.all).toEqual([])
  return error
}

/** Options that hold this member, which may be one of `retry`. */
const nested = (name: string, value: unknown): Record<string, unknown> =>
  name.startsWith('retry.') ? { retry: { [name.slice(6)]: value } } : { [name]: value }

describe('numbers', () => {
  const limits = [
    ['timeoutMs', longest],
    ['maxResponseBytes', longest],
    ['retry.attempts', 10],
    ['retry.attemptTimeoutMs', longest],
  ] as const
  const cases = limits.flatMap(([name, most]) =>
    [...notNumbers, most + 1].map((value) => [name, value, most] as const),
  )

  it.each(cases)('of a client: %s may not be %s', (name, value, most) => {
    expect(refusal(nested(name, value))).toMatchObject({
      code: 'configuration',
      property: name,
      message: `${name} must be a whole number from 1 to ${most}`,
    })
  })

  it.each(cases.filter(([name]) => name !== 'maxResponseBytes'))(
    'of a call: %s may not be %s, and nothing is sent',
    async (name, value) => {
      expect(await refusedCall(nested(name, value))).toMatchObject({
        code: 'configuration',
        property: name,
        operation: 'getApp',
        attempts: 0,
        outcome: 'not_sent',
      })
    },
  )

  it.each(limits)('may be from 1 to the most, or absent: %s', async (name, most) => {
    for (const value of [1, 2, most, undefined]) {
      expect(refusal(nested(name, value))).toBeUndefined()
    }
    for (const value of [1000 % (most + 1) || most, most, undefined]) {
      const fetch = recordingFetch()
      expect(await request(clientWith({ fetch }), read, nested(name, value))).toEqual({})
    }
  })

  it('have defaults', () => {
    expect(clientWith()).toMatchObject({
      timeoutMs: 60_000,
      maxResponseBytes: 10_485_760,
      retry: { attempts: 3, sends: 'safe', attemptTimeoutMs: undefined },
    })
  })

  it('of a call win over those of the client, member by member', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const fetch = recordingFetch(() => new Response('', { status: 503 }))
    const client = clientWith({ fetch, retry: { attempts: 2, sends: 'at-least-once' } })
    await caught(request(client, send, { retry: { attempts: 4 } }))
    expect(fetch.calls).toHaveLength(4)
    await caught(request(client, send, { retry: { attempts: undefined } }))
    expect(fetch.calls).toHaveLength(6)
    await caught(request(client, send, { retry: { sends: 'safe' } }))
    expect(fetch.calls).toHaveLength(7)
    vi.restoreAllMocks()
  })
})

describe('options that are no numbers', () => {
  it.each<[string, string, unknown[]]>([
    [
      'projectId',
      'projectId',
      [undefined, null, '', ' ', '.', '..', 'a b', 'a/b', 'a\n', 'ä', 5, {}, '?', '%2e'],
    ],
    ['auth', 'auth', [undefined, null, 'token', {}, { authorize: 'x' }, () => 'x']],
    ['fetch', 'fetch', [null, false, 0, '', 'fetch', {}, { fetch() {} }]],
    ['conversationRegion', 'conversationRegion', [undefined, null, '', 'u', 'EU', 'eu-west', 'eu1', 'eu ', 'eu\n', 'abcdefghi', 5, true, [], {}]], // oxfmt-ignore
    ['templatesRegion', 'templatesRegion', [null, '', 'u', 'US', 'us.', 'us/', 5, true, {}]],
    ['conversationDomain', 'conversationDomain', ['', ' ', 'a b', '.', 'a..b/../c', 'user@host', 'host?x', 'host#x', 'host\n', 'ftp://host', 'http://host', 'https://', 'https://u:p@host', 'https://host?x', 'https://host#x', 'https://host/..', 5, true, {}, new URL('https://example.com')]], // oxfmt-ignore
    [
      'templatesDomain',
      'templatesDomain',
      ['', 'a b', 'http://example.com', 'https://u@host', 'https://host/../x', 5, {}],
    ],
    ['retry', 'retry', [null, false, true, 0, 3, 'none']],
    ['retry.sends', 'retry', [{ sends: 'always' }, { sends: true }, { sends: null }, { sends: '' }]],
    ['hooks', 'hooks', [null, false, true, 5, 'x']],
    ['hooks.onRequest', 'hooks', [{ onRequest: 'x' }, { onRequest: null }, { onRequest: {} }]],
    ['hooks.onToken', 'hooks', [{ onToken: true }]],
  ])('name %s when it is wrong', (property, option, values) => {
    for (const value of values) {
      const error = refusal({ [option]: value })
      expect([value, error]).toEqual([value, expect.objectContaining({ code: 'configuration', property })])
      expect(String(error)).toMatch(new RegExp(`^ConfigurationError: ${property.replace('.', '\\.')} must `))
    }
  })

  it.each<[string, unknown[]]>([
    ['retry', [null, false, 0, 3, 'none']],
    ['signal', [null, false, 5, 'x', {}, new AbortController()]],
  ])('of a call name %s when it is wrong, and nothing is sent', async (property, values) => {
    for (const value of values) {
      expect(await refusedCall({ [property]: value })).toMatchObject({ code: 'configuration', property })
    }
  })

  it.each<[Partial<ClientOptions>, string, string | undefined]>([
    [
      { conversationRegion: 'us' },
      'https://us.conversation.api.sinch.com',
      'https://us.template.api.sinch.com',
    ],
    [
      { conversationRegion: 'br' },
      'https://br.conversation.api.sinch.com',
      'https://br.template.api.sinch.com',
    ],
    [{ conversationRegion: 'tomorrow' }, 'https://tomorrow.conversation.api.sinch.com', 'https://tomorrow.template.api.sinch.com'], // oxfmt-ignore
    [{ templatesRegion: 'us' }, 'https://eu.conversation.api.sinch.com', 'https://us.template.api.sinch.com'],
    [{ conversationDomain: 'api.example.com' as never }, 'https://eu.api.example.com', 'https://eu.template.api.sinch.com'], // oxfmt-ignore
    [{ templatesDomain: 'api.example.com:8443' }, 'https://eu.conversation.api.sinch.com', 'https://eu.api.example.com:8443'], // oxfmt-ignore
    [{ conversationDomain: 'https://my.app/api/sinch/' }, 'https://my.app/api/sinch', 'https://eu.template.api.sinch.com'], // oxfmt-ignore
    [
      { conversationDomain: 'https://my.app', conversationRegion: undefined as never },
      'https://my.app',
      undefined,
    ],
    [{ conversationDomain: 'http://127.0.0.1:4010', templatesDomain: 'http://[::1]:4010/t' }, 'http://127.0.0.1:4010', 'http://[::1]:4010/t'], // oxfmt-ignore
    [
      { conversationDomain: 'http://localhost:4010' },
      'http://localhost:4010',
      'https://eu.template.api.sinch.com',
    ],
  ])('lead where they say: %j', (options, conversationUrl, templatesUrl) => {
    expect(clientWith(options)).toMatchObject({ conversationUrl, templatesUrl })
  })

  it('without a region for templates refuse calls to templates alone', async () => {
    const fetch = recordingFetch()
    const client = createClient({
      projectId: 'my-project',
      auth: bearerToken('t'),
      conversationDomain: 'https://my.app/api',
      fetch,
    })
    expect(await caught(request(client, { ...read, api: 'templates' }))).toMatchObject({
      code: 'configuration',
      property: 'templatesRegion',
    })
    await request(client, read)
    expect(fetch.all.map(({ url }) => url)).toEqual([`https://my.app/api${read.path}`])
  })

  it('may hold members that are absent', () => {
    const absent = {
      conversationDomain: undefined,
      fetch: undefined,
      hooks: undefined,
      maxResponseBytes: undefined,
      retry: undefined,
      templatesDomain: undefined,
      templatesRegion: undefined,
      timeoutMs: undefined,
    }
    expect(refusal(absent)).toBeUndefined()
    expect(
      refusal({ retry: { attempts: undefined, sends: undefined, attemptTimeoutMs: undefined } }),
    ).toBeUndefined()
    expect(refusal({ hooks: { onRequest: undefined } })).toBeUndefined()
  })

  it.each([undefined, null, 'x', 5])('may not be %s as a whole', (options) => {
    expect(() => createClient(options as never)).toThrow(expect.objectContaining({ code: 'configuration' }))
  })

  it('are read once: changing them later changes nothing', async () => {
    const fetch = recordingFetch()
    const options = {
      projectId: 'my-project',
      auth: bearerToken('t'),
      conversationRegion: 'eu',
      retry: { attempts: 1 },
      hooks: { onRequest: vi.fn<() => void>() },
      fetch,
    }
    const client = createClient(options)
    const { onRequest } = options.hooks
    options.conversationRegion = 'us'
    options.retry.attempts = 9
    options.hooks.onRequest = vi.fn<() => void>()
    await request(client, read)
    expect(client.retry.attempts).toBe(1)
    expect(onRequest).toHaveBeenCalledTimes(1)
    expect(fetch.calls[0]?.url).toMatch('https://eu.')
    expect(Object.isFrozen(client)).toBe(true)
  })
})

describe('credentials', () => {
  const key = { keyId: 'my-key', keySecret: 'my-secret' }
  it.each<[string, unknown[]]>([
    ['keyId', [undefined, null, '', ' ', 'a b', 'a:b', 'a\n', 'é', 5, {}]],
    ['keySecret', [undefined, null, '', 'a b', 'a\r\nb', '€', 5, []]],
    ['tokenUrl', [null, '', '/oauth2/token', 'auth.sinch.com', 'http://auth.sinch.com/oauth2/token', 'https://u:p@auth.sinch.com', 'https://auth.sinch.com?x', 5, {}]], // oxfmt-ignore
  ])('name %s when it is wrong', (property, values) => {
    for (const value of values) {
      const make = () => clientCredentials({ ...key, [property]: value })
      expect(make).toThrow(expect.objectContaining({ code: 'configuration', property }))
    }
  })

  it.each<[string, unknown]>([
    ['clientCredentials', clientCredentials],
    ['basicAuth', basicAuth],
  ])('of %s may not be absent altogether', (_, make) => {
    const made = make as (value?: unknown) => unknown
    expect(() => made()).toThrow(expect.objectContaining({ code: 'configuration', property: 'keyId' }))
    for (const value of [null, 'x']) {
      expect(() => made(value)).toThrow(
        expect.objectContaining({ code: 'configuration', property: 'credentials' }),
      )
    }
  })

  it('refuse tokens that cannot stand in a header', () => {
    for (const token of [undefined, null, '', ' ', 'a b', 'a\nb', 'é', 5, {}]) {
      expect(() => bearerToken(token as never)).toThrow(
        expect.objectContaining({ code: 'configuration', property: 'token' }),
      )
    }
  })

  it('may hold every visible character of ASCII but a colon in the id', async () => {
    const visible = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('')
    const keyId = visible.replace(':', '')
    const fetch = recordingFetch()
    await request(clientWith({ fetch, auth: basicAuth({ keyId, keySecret: visible }) }), read)
    const [, basic = ''] = fetch.calls[0]?.headers['authorization']?.split(' ') ?? []
    expect(atob(basic)).toBe(`${keyId}:${visible}`)
  })
})

describe('fetch', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('of the platform is looked up for each request', async () => {
    const client = clientWith()
    const first = recordingFetch()
    const second = recordingFetch()
    vi.stubGlobal('fetch', first)
    await request(client, read)
    vi.stubGlobal('fetch', second)
    await request(client, read)
    expect([first.calls.length, second.calls.length]).toEqual([1, 1])
  })

  it.each(['of the client', 'of the platform'])(
    '%s is called without this, and with what every platform takes',
    async (whose) => {
      const seen: unknown[] = []
      const keys: string[][] = []
      async function fetch(this: unknown, url: string, init: object): Promise<Response> {
        const lent = Object.getPrototypeOf(init)
        seen.push(this, url.startsWith('https://'), [Object.getPrototypeOf(lent), ...Reflect.ownKeys(lent)])
        keys.push(Object.keys(init))
        return Response.json({})
      }
      vi.stubGlobal('fetch', fetch)
      const client = clientWith(whose === 'of the client' ? { fetch } : {})
      await request(client, read)
      await request(client, send)
      // What lends nothing, and stands on nothing.
      expect(seen).toEqual([undefined, true, [null], undefined, true, [null]])
      expect(keys).toEqual([
        ['method', 'headers', 'signal', 'redirect'],
        ['method', 'headers', 'signal', 'redirect', 'body'],
      ])
    },
  )

  it('gets plain headers, text and a live signal', async () => {
    const fetch = recordingFetch()
    await request(clientWith({ fetch }), send)
    const [{ method, headers, body, signal, redirect } = {} as never] = fetch.calls
    expect({ method, headers, body, redirect }).toEqual({
      method: 'POST',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer a.token',
        'content-type': 'application/json',
        'user-agent': `parlance/${version}`,
      },
      body: '{"text":"Hello"}',
      redirect: 'manual',
    })
    expect(signal).toBeInstanceOf(AbortSignal)
    expect(signal.aborted).toBe(false)
  })

  it('gives a request that Request takes', async () => {
    const requests: Request[] = []
    const client = clientWith({
      fetch: async (url, init) => {
        requests.push(new Request(url, init))
        return Response.json({})
      },
    })
    await request(client, send)
    expect(await requests[0]?.text()).toBe('{"text":"Hello"}')
    expect(requests[0]?.redirect).toBe('manual')
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{}'],
    ['an empty object', {}],
  ])('that answers with %s ends in an error of ours', async (_, answer) => {
    const fetch = async () => answer as never
    const error = await caught(request(clientWith({ fetch }), read, { retry: { attempts: 1 } }))
    expect(error).toMatchObject({ code: expect.stringMatching(/^(connection|api)$/), operation: 'getApp' })
  })

  it('may answer at once, without a promise', async () => {
    const client = clientWith({ fetch: (() => Response.json({ a: 1 })) as never })
    expect(await request(client, read)).toEqual({ a: 1 })
  })
})
