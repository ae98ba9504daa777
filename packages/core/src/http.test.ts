import { runInThisContext } from 'node:vm'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { platformError } from '../test/answers.ts'
import { builtFiles, bundle } from '../test/bundle.ts'
import type { FetchFunction, FetchFunctionInit } from './fetch-function.ts'
import { createTransport, type HttpRequest } from './http.ts'

// What is published holds ofetch with its questions answered beforehand; the tests run on ofetch as it is. Here both are
// asked the same.
let published = createTransport
beforeAll(async () => {
  const script = await bundle(await builtFiles(), "export * from './http.js'")
  const { createTransport: built }: { createTransport: typeof createTransport } = runInThisContext(
    `(() => { ${script}; return exported })()`,
  )
  published = built
})

const polluted: string[] = []
afterEach(() => {
  for (const name of polluted.splice(0)) Reflect.deleteProperty(Object.prototype, name)
})

const { signal } = new AbortController()
const url = 'https://eu.conversation.api.sinch.com/v1/projects/p/messages?page_size=10&q=a%20b'
const read: HttpRequest = { url, method: 'GET', headers: { accept: 'application/json' }, signal }
const send: HttpRequest = {
  ...read,
  method: 'POST',
  headers: { accept: 'application/json', 'content-type': 'application/json', 'x-mine': 'é' },
  body: '{"text":"a€😀"}',
}
const form = { ...send, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b&c=d' }

/** What left, and what came of it. */
async function outcomeOf(create: typeof createTransport, request: HttpRequest, fetch: FetchFunction) {
  const left: unknown[] = []
  const watched = (to: string, init: FetchFunctionInit) => {
    const lent = ['body', 'credentials', 'duplex'].filter(
      (name) => name in init && !Object.hasOwn(init, name),
    )
    left.push([to, Object.entries(init), Object.entries(init.headers), lent])
    return fetch(to, init)
  }
  try {
    const response = await create(watched)(request)
    const { status, headers, redirected, bodyUsed } = response
    const came = { status, headers: [...headers], redirected, bodyUsed, own: Reflect.ownKeys(response) }
    return { left, came, text: await response.text() }
  } catch (error) {
    return { left, error }
  }
}

const both = async (request: HttpRequest, fetch: FetchFunction) => {
  const [ours, original] = [
    await outcomeOf(published, request, fetch),
    await outcomeOf(createTransport, request, fetch),
  ]
  expect(ours).toEqual(original)
  // A failure is the very one, not one that is like it.
  expect(ours.error).toBe(original.error)
  return ours
}

describe('the transport that is published, like one on ofetch as it is,', () => {
  it.each<[string, HttpRequest]>([
    ['a read', read],
    ['a send', send],
    ['a form', form],
    ['an empty body', { ...send, body: '' }],
    ['a body of a read', { ...read, body: '{}' }],
    ['a deletion', { ...read, method: 'DELETE' }],
    ['a change', { ...send, method: 'PATCH' }],
    ['no headers', { ...read, headers: {} }],
  ])('lets %s leave as it was given', async (_, request) => {
    const { left } = await both(request, async () => Response.json({}))
    const { method, headers, body } = request
    const sent = [
      ['method', method],
      ['headers', headers],
      ['signal', signal],
      ['redirect', 'manual'],
      ...(body === undefined ? [] : [['body', body]]),
    ]
    expect(left).toEqual([[url, sent, Object.entries(headers), []]])
  })

  it.each<[string, () => Response]>([
    ['JSON', () => Response.json({ id: '1' })],
    ['no body', () => new Response(null, { status: 204 })],
    ['a redirect', () => new Response('moved', { status: 302, headers: { location: 'https://evil.test' } })],
    ['nothing new', () => new Response(null, { status: 304 })],
    ['a text', () => new Response('a€', { headers: { 'content-type': 'text/plain' } })],
    ['events', () => new Response('data: 1', { headers: { 'content-type': 'text/event-stream' } })],
    ['bytes', () => new Response(new Uint8Array([1, 2]), { headers: { 'content-type': 'image/png' } })],
    ...[400, 401, 404, 408, 409, 425, 429, 500, 502, 503, 504].map((status): [string, () => Response] => [
      String(status),
      () => Response.json({ error: {} }, { status, headers: { 'retry-after': '1' } }),
    ]),
  ])('gives an answer of %s as it came, unread, after one request', async (_, answer) => {
    for (const request of [read, send]) {
      const { left, came, text } = await both(request, async () => answer())
      const { status, headers } = answer()
      expect(came).toEqual({ status, headers: [...headers], redirected: false, bodyUsed: false, own: [] })
      expect(text).toBe(await answer().text())
      expect(left).toHaveLength(1)
    }
  })

  it.each<[string, unknown]>([
    ["the platform's error", platformError('ECONNRESET')],
    ['an abort', new DOMException('This operation was aborted', 'AbortError')],
    ['a timeout', new DOMException('The operation timed out', 'TimeoutError')],
    ['a text', 'lost'],
    ['an object', { code: 'ECONNREFUSED' }],
  ])('fails with what the fetch failed with: %s', async (_, failure) => {
    for (const request of [read, send]) {
      const { left, error } = await both(request, () => Promise.reject(failure))
      expect(left).toHaveLength(1)
      expect(error).toBe(failure)
      await both(request, () => {
        throw failure
      })
    }
  })

  it.each<[string, unknown]>([
    ['baseURL', 'https://evil.test'],
    ['query', { key: 'evil' }],
    ['params', { key: 'evil' }],
    ['body', 'evil'],
    ['duplex', 'half'],
    ['credentials', 'include'],
    ['timeout', 1],
    ['retry', 3],
    ['retryStatusCodes', [200, 503]],
    ['parseResponse', () => 'evil'],
    ['responseType', 'text'],
    ['ignoreResponseError', false],
    ['defaults', { headers: { 'x-evil': '1' } }],
    ['onRequest', () => Promise.reject(new Error('evil'))],
    ['onRequestError', () => Promise.reject(new Error('evil'))],
    ['onResponse', () => Promise.reject(new Error('evil'))],
    ['onResponseError', () => Promise.reject(new Error('evil'))],
  ])('takes no %s from a prototype, listed or hidden', async (name, value) => {
    for (const enumerable of [true, false]) {
      polluted.push(name)
      // oxlint-disable-next-line no-extend-native -- what an attacker would do
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true, enumerable })
      for (const request of [read, send]) {
        const answers = [Response.json({ id: '1' }, { status: 503 })]
        const { left, text } = await both(request, async () => answers[0]?.clone() ?? Response.error())
        expect(left).toHaveLength(1)
        expect(left[0]).toMatchObject({ 0: url, 3: [] })
        expect(text).toBe('{"id":"1"}')
        const lost = platformError('ECONNRESET')
        expect(await both(request, () => Promise.reject(lost))).toHaveProperty('error', lost)
      }
    }
  })
})
