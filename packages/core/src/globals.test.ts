import { createContext, runInContext } from 'node:vm'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtFiles, bundle } from '../test/bundle.ts'
import { caught } from '../test/caught.ts'
import * as core from './index.ts'

type Core = typeof core

/** Everything that hosts add to the language, and what of the language tells time or chance. */
const hostGlobals = (
  'fetch Headers Request Response FormData Blob File ReadableStream WebSocket ' +
  'AbortController AbortSignal Event EventTarget DOMException MessageChannel setTimeout clearTimeout setInterval ' +
  'clearInterval setImmediate queueMicrotask performance crypto TextEncoder TextDecoder btoa atob ' +
  'URL URLSearchParams process Buffer require module global console structuredClone ' +
  'Deno Bun window document self navigator location localStorage WorkerGlobalScope ' +
  'caches'
).split(' ')
const untouchable = `
  for (const name of ${JSON.stringify(hostGlobals)}) {
    Object.defineProperty(globalThis, name, { get() { throw new Error('touched ' + name) }, configurable: true })
  }
  Date = new Proxy(Date, { construct() { throw new Error('touched Date') }, get() { throw new Error('touched Date') } })
  Math.random = () => { throw new Error('touched Math.random') }
`
const creating = `
  const auth = exported.bearerToken('a.token')
  const made = exported.createClient({
    projectId: 'my-project', conversationRegion: 'eu', auth, timeoutMs: 5, retry: { attempts: 2 },
    hooks: { onRequest() {} }, templatesDomain: 'https://example.com/x',
  })
  exported.withConfiguration(made, { conversationRegion: 'us' })
  exported.bindClient(made, { request: exported.request })
  exported.path\`/v1/\${{ id: 'a/b' }}\`
  Object.getOwnPropertyNames(globalThis).join()
`

let files: ReadonlyMap<string, string> = new Map()
let script = ''
beforeAll(async () => {
  files = await builtFiles()
  script = await bundle(files)
})

const run = (...scripts: string[]): unknown => runInContext(scripts.join('\n;'), createContext({}))

// What a worker of a page has, and no server.
const worker = {
  WorkerGlobalScope: EventTarget,
  location: { origin: 'https://my.app' },
}
/** The package inside a host with these globals. */
const inside = (globals: object): Core => {
  const context = createContext({
    btoa,
    AbortController,
    setTimeout,
    clearTimeout,
    performance,
    TextDecoder,
    TextEncoder,
    ...globals,
  })
  runInContext(script, context)
  return runInContext('exported', context) as Core
}

describe('importing core and making a client', () => {
  it('touch no global and make none', () => {
    const before = new Set(
      String(run(untouchable, 'Object.getOwnPropertyNames(globalThis).join()')).split(','),
    )
    const after = String(run(untouchable, script, creating)).split(',')
    expect(after.filter((name) => !before.has(name))).toEqual(['exported'])
  })

  it('would be found out by this check', async () => {
    for (const name of hostGlobals) {
      expect(() => run(untouchable, `typeof ${name}`)).toThrow(`touched ${name}`)
    }
    expect(() => run(untouchable, 'Date.now()')).toThrow('touched Date')
    expect(() => run(untouchable, 'new Date()')).toThrow('touched Date')
    expect(() => run(untouchable, 'Math.random()')).toThrow('touched Math.random')
    const careless = await bundle(
      files,
      "export * from './index.js'\nexport const started = performance.now()",
    )
    expect(() => run(untouchable, careless)).toThrow('touched performance')
    expect(() => run(untouchable, script, "exported.basicAuth({ keyId: 'k', keySecret: 's' })")).toThrow(
      'touched',
    )
  })

  it('work when there is nothing but the language', () => {
    expect(run(script, creating)).toBeTypeOf('string')
  })
})

describe('a key secret', () => {
  const key = { keyId: 'my-key', keySecret: 'my-secret' }

  it.each<[string, object]>([
    ['a page', { window: {}, document: {} }],
    ['a page with a bundled process', { window: {}, document: {}, process: { env: {} } }],
    ["a page's worker", worker],
    ["a page's worker on http", { ...worker, location: { origin: 'http://localhost:5173' } }],
  ])('is refused in %s, and a token is not', async (_, globals) => {
    const { clientCredentials, basicAuth, bearerToken, createClient, request } = inside(globals)
    for (const make of [clientCredentials, basicAuth]) {
      expect(() => make(key)).toThrow(
        expect.objectContaining({ code: 'configuration', property: 'keySecret', message: expect.stringContaining('bearerToken') }), // oxfmt-ignore
      )
    }
    let sent: object = {}
    const client = createClient({
      projectId: 'my-project',
      conversationDomain: 'https://my.app/api/sinch',
      auth: bearerToken('a.token'),
      fetch: async (_url, init) => {
        sent = init.headers
        return Response.json({ id: '1' })
      },
    })
    expect(await request(client, { operation: 'getApp', method: 'GET', path: '/v1/apps' })).toEqual({
      id: '1',
    })
    // Across origins a page would have to ask for leave to name itself.
    expect(Object.keys(sent).toSorted()).toEqual(['accept', 'authorization'])
  })

  it.each<[string, object]>([
    ['nothing but the language', {}],
    ['Node', { process: { versions: { node: '24.0.0' } }, navigator: {} }],
    ['a worker thread of Node', { process: {}, self: {} }],
    ['Deno', { Deno: {}, navigator: {}, self: {} }],
    ['Deno with a location', { Deno: {}, window: {}, location: { origin: 'https://example.com' } }],
    ["Deno's worker", { Deno: {}, ...worker }],
    ['Bun', { Bun: {}, process: {} }],
    [
      'Cloudflare Workers',
      { WorkerGlobalScope: worker.WorkerGlobalScope, self: {}, caches: {}, navigator: {} },
    ],
    ['Cloudflare Workers with a process', { ...worker, process: {}, location: undefined }],
    ['a file in a browser-like shell', { window: {} }],
  ])('is taken in %s', (_, globals) => {
    const { clientCredentials, basicAuth } = inside(globals)
    expect(() => clientCredentials(key)).not.toThrow()
    expect(() => basicAuth(key)).not.toThrow()
  })
})

const fails = async ({ createClient, bearerToken, request }: Core): Promise<unknown> => {
  const error = { status: 'NOT_FOUND', message: 'none', details: [{ a: 1 }] }
  const client = createClient({
    projectId: 'my-project',
    conversationRegion: 'eu',
    auth: bearerToken('a.token'),
    fetch: async () => Response.json({ error }, { status: 404 }),
  })
  return caught(request(client, { operation: 'getApp', method: 'GET', path: '/v1/apps' }))
}

describe('an error of another copy and another realm', () => {
  it('is known to the guards, and has the same shape', async () => {
    const other = inside({})
    const [theirs, ours] = [await fails(other), await fails(core)]
    expect(theirs).not.toBeInstanceOf(Error)
    for (const { isApiError, isParlanceError, isTimeoutError } of [core, other]) {
      for (const error of [theirs, ours]) {
        expect([isApiError(error), isParlanceError(error), isTimeoutError(error)]).toEqual([
          true,
          true,
          false,
        ])
      }
    }
    expect(JSON.parse(JSON.stringify(theirs))).toEqual(JSON.parse(JSON.stringify(ours)))
    expect(String(theirs)).toBe(String(ours))
  })
})
