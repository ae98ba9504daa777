import { strict as assert } from 'node:assert'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { read, send } from '../test/calls.ts'
import { caught } from '../test/caught.ts'
import { clientWith } from '../test/client-with.ts'
import { hostileText, hostileTexts } from '../test/hostile-text.ts'
import { rawAnswer } from '../test/raw-answer.ts'
import { type Recorded, recordingFetch } from '../test/recording-fetch.ts'
import { type SocketServer, startSocketServer } from '../test/socket-server.ts'
import { transports } from '../test/transports.ts'
import {
  basicAuth,
  clientCredentials,
  isConfigurationError,
  isValidationError,
  path,
  type QueryValue,
  request,
  type RequestOptions,
  type RequestSpec,
} from './index.ts'
import { version } from './version.ts'

const base = 'https://eu.conversation.api.sinch.com'

/** Whether half of a surrogate pair stands in it. */
const isHalf = (text: string): boolean => /\p{Cs}/u.test(text)

/** Makes one call; answers with the one request that left, or with the error in place of which none did. */
async function left(
  spec: () => Partial<RequestSpec>,
  options?: RequestOptions,
): Promise<{ sent: Recorded; url: URL } | { error: unknown }> {
  const fetch = recordingFetch()
  const error = await caught(async () => request(clientWith({ fetch }), { ...read, ...spec() }, options))
  const [sent] = fetch.all
  if (error !== undefined) {
    if (sent) throw new Error('refused, and sent all the same', { cause: error })
    return { error }
  }
  if (!sent || fetch.all.length !== 1) throw new Error(`${fetch.all.length} requests left`)
  return { sent, url: new URL(sent.url) }
}

const leftWithId = (app_id: string) =>
  left(() => ({ path: path`/v1/projects/${{ project_id: 'my-project' }}/apps/${{ app_id }}:act` }))

type End = 'refused' | 'sent'
const both = new Set<End>(['refused', 'sent'])

/** Whether an id left as it is, or was refused by its name. */
async function checkId(id: string): Promise<End> {
  const result = await leftWithId(id)
  if ('error' in result) {
    assert.ok(isValidationError(result.error))
    assert.equal(result.error.property, 'app_id')
    assert.ok(!id.trim() || id === '.' || id === '..' || isHalf(id))
    return 'refused'
  }
  const { url } = result
  assert.deepEqual([url.origin, url.search, url.hash, url.username], [base, '', '', ''])
  const segments = url.pathname.split('/')
  assert.equal(segments.length, 6)
  assert.equal(decodeURIComponent(segments[5] ?? ''), `${id}:act`)
  return 'sent'
}

/** Whether a path left as it is written, or was refused. */
async function checkPath(written: string): Promise<End> {
  const result = await left(() => ({ path: written }))
  if ('error' in result) {
    assert.ok(isValidationError(result.error))
    assert.deepEqual([result.error.property, result.error.operation], ['path', 'getApp'])
    return 'refused'
  }
  const { url } = result
  assert.equal(url.href, base + written)
  assert.deepEqual([url.origin, url.search, url.hash], [base, '', ''])
  return 'sent'
}

/** Whether a parameter left as it is, or was refused. */
async function checkParameter(name: string, value: string): Promise<End> {
  const query = Object.defineProperty({}, name, { value, enumerable: true })
  const result = await left(() => ({ query }))
  if ('error' in result) {
    assert.ok(isValidationError(result.error))
    assert.ok(isHalf(name) || isHalf(value))
    return 'refused'
  }
  const { url } = result
  assert.deepEqual([url.origin, url.pathname, url.hash], [base, read.path, ''])
  assert.deepEqual([...url.searchParams], value === '' ? [] : [[name, value]])
  return 'sent'
}

/** Whether region and domain make a URL that is used as it is, or an error that names one of them. */
function checkOrigin(name: 'conversation' | 'templates', region: string, domain: string | undefined): End {
  // Whether a name in Punycode can be decoded is not a matter of form.
  if (domain?.includes('xn--')) return 'refused'
  const options = { conversationRegion: 'eu', [`${name}Region`]: region, [`${name}Domain`]: domain }
  let url: string | undefined
  try {
    url = clientWith(options)[`${name}Url`]
  } catch (error) {
    assert.ok(isConfigurationError(error))
    assert.ok([`${name}Region`, `${name}Domain`].includes(error.property))
    return 'refused'
  }
  assert.ok(URL.canParse(String(url)), `taken, and no URL: ${url}`)
  const { href, protocol, hostname, username, password, search, hash } = new URL(String(url))
  // Letters of a host may be large; nothing else is changed by whoever parses it.
  assert.equal(href.replace(/\/$/, '').toLowerCase(), url?.toLowerCase().replace(/:443(?=\/|$)/, ''))
  assert.deepEqual([username, password, search, hash], ['', '', '', ''])
  const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
  assert.ok(protocol === 'https:' || (protocol === 'http:' && loopback), url)
  assert.ok(domain?.includes('://') || hostname.startsWith(`${region}.`), url)
  return 'sent'
}

/** Whether a header left as it is, or was refused. */
async function checkHeader(name: string, value: string): Promise<End> {
  const headers = Object.defineProperty({}, name, { value, enumerable: true }) as Record<string, string>
  const result = await left(() => ({}), { headers })
  if ('error' in result) {
    assert.ok(isValidationError(result.error))
    assert.match(result.error.property, /^headers/)
    return 'refused'
  }
  const all = Object.entries(result.sent.headers)
  // What a platform makes of them: the same but for blanks around values, which are not part of them.
  assert.equal(new Headers(all).get(name), value.replaceAll(/^[\t ]+|[\t ]+$/g, ''))
  const usual = {
    accept: 'application/json',
    authorization: 'Bearer a.token',
    'user-agent': `parlance/${version}`,
  }
  assert.deepEqual(Object.fromEntries(all), { ...usual, [name.toLowerCase()]: value })
  return 'sent'
}

const stop = (): never => {
  throw new Error('must not be called')
}

describe('an id in a path', () => {
  it('is refused by its name, or leaves as one segment that decodes to it, whatever it holds', async () => {
    const ends = new Set<End>()
    const check = async (id: string): Promise<void> => void ends.add(await checkId(id))
    for (const id of hostileTexts) await check(id)
    await fc.assert(fc.asyncProperty(hostileText, check), { numRuns: 300 })
    expect(ends).toEqual(both)
  })

  it.each(['', ' ', '.', '..', '\ud800'])('is refused by its name as a whole segment: %j', async (app_id) => {
    for (const end of ['', '/messages']) {
      const parts = Object.assign(['/v1/apps/', end], { raw: [] })
      expect(await left(() => ({ path: path(parts, { app_id }) }))).toMatchObject({
        error: { code: 'validation', property: 'app_id' },
      })
    }
  })

  it.each([
    ['a number', 5],
    ['nothing', undefined],
    ['null', null],
    ['an object', {}],
    ['a list', ['a']],
  ])('is refused when it is %s', async (_, app_id) => {
    const result = await leftWithId(app_id as never)
    expect(result).toMatchObject({ error: { code: 'validation', property: 'app_id' } })
  })

  it.each([
    ['a bare text', 'abc'],
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['an empty object', {}],
  ])('is refused when the tag is given %s in place of an object that names it', async (_, value) => {
    const result = await left(() => ({ path: path`/v1/apps/${value as never}` }))
    expect(result).toMatchObject({ error: { code: 'validation' } })
  })
})

describe('a path without the tag', () => {
  it('is refused, or leaves as it is written', async () => {
    const ends = new Set<End>()
    const check = async (text: string): Promise<void> => void ends.add(await checkPath(text))
    for (const text of hostileTexts) {
      await check(text)
      await check(`/${text}`)
      await check(`/v1/${text}/x`)
    }
    await fc.assert(
      fc.asyncProperty(hostileText, (text) => check(`/${text}`)),
      { numRuns: 200 },
    )
    expect(ends).toEqual(both)
  })

  it.each([undefined, null, 5, {}, []])('is refused when it is %j', async (value) => {
    expect(await left(() => ({ path: value as never }))).toMatchObject({
      error: { code: 'validation', property: 'path' },
    })
  })

  it('is checked in no time, however long it is', async () => {
    const started = performance.now()
    await left(() => ({ path: `/${'a'.repeat(200_000)} ` }))
    await left(() => ({ path: `/${'%2'.repeat(100_000)}` }))
    await left(() => ({ path: `${'/.'.repeat(100_000)}x ` }))
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('a query', () => {
  it('is refused by the name of the parameter, or decodes to it, whatever it holds', async () => {
    const ends = new Set<End>()
    const check = async (name: string, value: string): Promise<void> =>
      void ends.add(await checkParameter(name, value))
    for (const text of hostileTexts) {
      await check('page_token', text)
      await check(text, 'x')
    }
    await fc.assert(fc.asyncProperty(hostileText, hostileText, check), { numRuns: 300 })
    expect(ends).toEqual(both)
  })

  it.each<[string, Record<string, QueryValue>, string]>([
    ['numbers and booleans', { page_size: 10, only: true, not: false, zero: 0 }, 'page_size=10&only=true&not=false&zero=0'], // oxfmt-ignore
    ['lists, joined by commas', { channels: ['SMS', 'RCS'] }, 'channels=SMS%2CRCS'],
    ['nothing that is absent', { a: undefined, b: null, c: '', d: [] }, ''],
  ])('holds %s', async (_, query, text) => {
    expect(await left(() => ({ query }))).toMatchObject({
      sent: { url: base + read.path + (text && `?${text}`) },
    })
  })

  it.each([
    ['an object', { a: 1 }],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a function', () => 'x'],
    ['a symbol', Symbol('x')],
    ['a date', new Date(0)],
    ['a map', new Map()],
  ])('is refused when a parameter is %s', async (_, value) => {
    expect(await left(() => ({ query: { filter: value as never } }))).toMatchObject({
      error: { code: 'validation', property: 'filter', operation: 'getApp' },
    })
  })
})

describe('a region and a domain', () => {
  it('make a URL that is used as it is, or an error that names them', () => {
    const texts = [
      ...hostileTexts,
      'https://example.com:65535',
      'https://example.com:65536',
      'https://example.com:99999/x',
      'https://example.com:0',
      'https://example.com:',
      'https://1.2.3.4',
      'https://1.2.3.256',
      'https://1.2.3',
      'https://0x7f.1',
      'https://a.0x1',
      'https://a.1',
      'https://a..b',
      'https://a-.b',
      'https://-a.b',

      'https://[::1]',
      'https://[::g]',
      'https://[:::]',
      'https://[1:2]',
      'https://[::ffff:1.2.3.4]',
      'http://127.0.0.1',
      'http://127.1',
      'http://127.0.0.256',
      'http://127.0.0.1.evil.example',
      'http://localhost.evil.example',
      'http://localhost@evil.example',
      'http://LOCALHOST:4010/',
      'http://[::1]:1',
      'http://example.com',
      'HTTPS://Example.com/Path',
      'ftp://example.com',
      'https:/example.com',
      'https:///example.com',
      'https://example.com//x',
      'https://example.com/../x',
      'https://example.com/%2e%2e/x',
      'https://example.com/a%2Fb',
      'https://example.com/a/./b',
      'https://example.com/a b',
      'https://example.com?x',
      'https://example.com#x',
      'https://example.com\\x',
      'https://example.com/\\x',
      'https://user@example.com',
      'https://user:password@example.com',
      ' https://example.com',
      'https://example.com\n',
      'example.com.',
      'example.com:443',
      'example.com/x',
      'example.com:x',
      '1.2.3.4',
      '5',
    ]
    const ends = new Set<End>()
    const check = (...args: Parameters<typeof checkOrigin>): void => void ends.add(checkOrigin(...args))
    for (const name of ['conversation', 'templates'] as const) {
      for (const text of texts) {
        check(name, 'eu', text)
        check(name, 'eu', `https://${text}`)
        check(name, 'eu', `https://example.com/${text}`)
        check(name, text, undefined)
        check(name, text, 'example.com')
      }
    }
    const word = fc.string({ unit: fc.constantFrom(...'abxn019.-:/%@[]#? '.split('')), maxLength: 20 })
    fc.assert(
      fc.property(fc.oneof(word, hostileText), (text) => {
        check('conversation', 'eu', text)
        check('conversation', 'eu', `https://${text}`)
        check('conversation', 'eu', `http://127.${text}`)
        check('conversation', text, undefined)
      }),
      { numRuns: 500 },
    )
    expect(ends).toEqual(both)
  })
})

describe('headers', () => {
  it('are refused, or leave as they are', async () => {
    const ends = new Set<End>()
    const check = async (name: string, value: string): Promise<void> =>
      void ends.add(await checkHeader(name, value))
    for (const text of hostileTexts) {
      await check('x-test', text)
      await check(text, 'x')
    }
    await fc.assert(fc.asyncProperty(fc.oneof(fc.constant('X-Test'), hostileText), hostileText, check), {
      numRuns: 300,
    })
    expect(ends).toEqual(both)
  })

  it.each([
    'authorization',
    'Authorization',
    'content-type',
    'Content-Length',
    'host',
    'connection',
    'transfer-encoding',
    'expect',
    'upgrade',
    'te',
    'trailer',
    'keep-alive',
    'proxy-authorization',
    'Proxy-Connection',
  ])('of the client cannot be replaced: %s', async (name) => {
    const result = await left(() => ({}), { headers: { [name]: 'x' } })
    expect(result).toMatchObject({ error: { code: 'validation', operation: 'getApp' } })
  })

  it.each([
    ['a Headers object', new Headers({ 'x-test': '1' })],
    ['a map', new Map([['x-test', '1']])],
    ['tuples', [['x-test', '1']]],
    ['a text', 'x-test: 1'],
  ])('are refused as %s, in place of being lost', async (_, headers) => {
    const result = await left(() => ({}), { headers: headers as never })
    expect(result).toMatchObject({ error: { code: 'validation' } })
  })

  it('that are absent are left out', async () => {
    const result = await left(() => ({}), { headers: { 'x-test': undefined } })
    expect(result).toMatchObject({ sent: { headers: { accept: 'application/json' } } })
    expect('sent' in result && Object.keys(result.sent.headers)).not.toContain('x-test')
  })
})

describe('a polluted Object.prototype', () => {
  const evil = 'https://evil.example'
  const never = new AbortController()
  never.abort()
  const pollution: Record<string, unknown> = {
    agent: {},
    answer: 'optional',
    api: 'templates',
    attempts: 9,
    attemptTimeoutMs: 1,
    auth: { authorize: () => 'Bearer evil' },
    authorization: 'Bearer evil',
    baseURL: evil,
    body: '{"evil":true}',
    cache: 'force-cache',
    conversationDomain: evil,
    conversationRegion: 'us',
    credentials: 'include',
    defaults: { baseURL: evil },
    dispatcher: { dispatch: stop },
    duplex: 'half',
    fetch: stop,
    headers: { evil: '1' },
    hooks: { onRequest: stop },
    integrity: 'sha256-x',
    keepalive: true,
    keyId: 'evil',
    keySecret: 'evil',
    maxResponseBytes: 1,
    method: 'DELETE',
    mode: 'no-cors',
    onRequest: stop,
    onResponse: stop,
    onRetry: stop,
    onToken: stop,
    operation: 'evil',
    params: { evil: 1 },
    parseResponse: stop,
    path: '/evil',
    projectId: 'evil',
    query: { evil: 1 },
    redirect: 'follow',
    referrer: evil,
    repeatable: true,
    responseType: 'json',
    retry: { attempts: 9 },
    sends: 'at-least-once',
    signal: never.signal,
    templatesDomain: evil,
    templatesRegion: 'us',
    timeout: 1,
    timeoutMs: 1,
    tokenStore: { get: stop, set: stop, delete: stop },
    tokenUrl: `${evil}/oauth2/token`,
    window: {},
    document: undefined,
    accept: 'text/html',
    'content-type': 'text/plain',
    'user-agent': 'evil',
    evil: 'x',
  }
  const pollute = (names: readonly string[]): void => {
    for (const name of names) {
      // oxlint-disable-next-line no-extend-native -- that is the attack
      Object.defineProperty(Object.prototype, name, {
        value: pollution[name],
        configurable: true,
        enumerable: true,
        writable: true,
      })
    }
  }
  const clean = (): void => {
    for (const name of Object.keys(pollution)) Reflect.deleteProperty(Object.prototype, name)
  }
  afterEach(clean)

  /** Everything that leaves when a client is made and used, while these names are on the prototype. */
  const whatLeaves = async (names: readonly string[]): Promise<unknown[]> => {
    const sent: unknown[] = []
    const key = { keyId: 'my-key', keySecret: 'my-secret' }
    const fetch = async (url: string, init: object): Promise<Response> => {
      // Read as platforms do: each member that they know, inherited or not.
      const { method, body, headers, redirect, signal, ...rest } = init as Record<string, unknown>
      const known = ['cache', 'credentials', 'dispatcher', 'duplex', 'integrity', 'keepalive', 'mode', 'referrer', 'window'] // oxfmt-ignore
      const others = known.map((name) => (init as Record<string, unknown>)[name])
      const pairs = Object.entries(headers as object)
      sent.push([
        url,
        method,
        body,
        pairs,
        redirect,
        (signal as AbortSignal).aborted,
        Object.keys(rest),
        others,
      ])
      return url.endsWith('/token')
        ? new Response('{"access_token":"a.token","expires_in":3600}')
        : new Response('{}')
    }
    pollute(names)
    try {
      for (const auth of [clientCredentials(key), basicAuth(key)]) {
        const client = clientWith({ auth, fetch })
        await request(client, { operation: 'getApp', method: 'GET', path: '/v1/apps' })
        await request(
          client,
          { operation: 'send', method: 'POST', path: '/v1/messages:send', body: { a: 1 } },
          {},
        )
      }
    } finally {
      clean()
    }
    return sent
  }

  it.each(Object.keys(pollution))('changes nothing in the requests that leave: %s', async (name) => {
    expect(await whatLeaves([name])).toEqual(await whatLeaves([]))
  })

  it('changes nothing when all of it is polluted at once', async () => {
    expect(await whatLeaves(Object.keys(pollution))).toEqual(await whatLeaves([]))
  })
})

describe.each(transports)('a redirect over %s', (_, transport) => {
  const servers: SocketServer[] = []
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()))
  })
  const start = async (...args: Parameters<typeof startSocketServer>): Promise<SocketServer> => {
    const server = await startSocketServer(...args)
    servers.push(server)
    return server
  }

  it.each([300, 301, 302, 303, 305, 307, 308, 399])('of %s is never followed', async (status) => {
    const other = await start(({ socket }) => socket.write(rawAnswer(200)))
    const first = await start(({ socket }) =>
      socket.write(rawAnswer(status, 'moved', { location: `${other.url}/elsewhere` })),
    )
    const client = clientWith({
      auth: clientCredentials({ keyId: 'k', keySecret: 's', tokenUrl: `${first.url}/oauth2/token` }),
      conversationDomain: first.url as `http://${string}`,
      fetch: transport(),
    })
    expect(await caught(request(client, send))).toMatchObject({ code: 'authentication', status, attempts: 0 })
    const second = clientWith({ conversationDomain: first.url as `http://${string}`, fetch: transport() })
    expect(await caught(request(second, send))).toMatchObject({ code: 'api', status, outcome: 'rejected' })
    expect(first.requests).toHaveLength(2)
    expect(other.accepted()).toBe(0)
  })
})

describe('a redirect that a browser hides', () => {
  it('is an error of its own, and not repeated', async () => {
    const hidden = Object.defineProperties(new Response(null), {
      status: { value: 0 },
      type: { value: 'opaqueredirect' },
    })
    const fetch = recordingFetch(() => hidden)
    const error = await caught(request(clientWith({ fetch }), read))
    expect(error).toMatchObject({ code: 'api', status: 0, outcome: 'rejected' })
    expect(String(error)).toMatch(/redirect/)
    expect(fetch.calls).toHaveLength(1)
  })
})
