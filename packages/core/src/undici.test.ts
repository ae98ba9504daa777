import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Agent, EnvHttpProxyAgent, ProxyAgent } from 'undici'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { read, send } from '../test/calls.ts'
import { caught } from '../test/caught.ts'
import { clientWith } from '../test/client-with.ts'
import { startConnectProxy } from '../test/connect-proxy.ts'
import { rawAnswer, rawHead } from '../test/raw-answer.ts'
import { type SocketServer, startSocketServer } from '../test/socket-server.ts'
import { transports } from '../test/transports.ts'
import { type Client, clientCredentials, request } from './index.ts'
import { undiciFetch } from './undici.ts'

const faults: unknown[] = []
const onFault = (fault: unknown): void => void faults.push(fault)
const ends: (() => unknown)[] = []
beforeEach(() => {
  faults.length = 0
  process.on('unhandledRejection', onFault)
  process.on('uncaughtExceptionMonitor', onFault)
  // Another try follows at once.
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(async () => {
  await Promise.all(ends.splice(0).map((end) => end()))
  await new Promise((resolve) => setTimeout(resolve, 2))
  process.off('unhandledRejection', onFault)
  process.off('uncaughtExceptionMonitor', onFault)
  vi.restoreAllMocks()
})

const start = async (answer: Parameters<typeof startSocketServer>[0]): Promise<SocketServer> => {
  const server = await startSocketServer(answer)
  ends.push(server.close)
  return server
}
const agent = (): Agent => {
  const made = new Agent()
  ends.push(() => made.destroy())
  return made
}
const clientOf = (url: string, fetch = undiciFetch({ dispatcher: agent() })): Client =>
  clientWith({ conversationDomain: url as `http://${string}`, fetch })

describe.each(transports)('calls over %s', (_, transport) => {
  const connect = async (answer: Parameters<typeof startSocketServer>[0]) => {
    const server = await start(answer)
    const fetch = transport(agent())
    return { server, client: clientWith({ conversationDomain: server.url as `http://${string}`, fetch }) }
  }

  it('send what they are given', async () => {
    const { server, client } = await connect(({ socket }) => socket.write(rawAnswer(200)))
    await request(client, { ...send, query: { page_token: 'a+/=ä' } }, { headers: { 'X-Test': 'caf\u00e9' } })
    await request(client, read)
    await request(client, { operation: 'deleteApp', method: 'DELETE', path: '/v1/apps/a%2Fb' })
    const [sent, asked, deleted] = server.requests
    expect(sent).toMatchObject({
      method: 'POST',
      target: `${send.path}?page_token=a%2B%2F%3D%C3%A4`,
      body: '{"text":"Hello"}',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer a.token',
        'content-type': 'application/json',
        'content-length': '16',
        'user-agent': expect.stringMatching(/^parlance\//),
        'x-test': 'caf\u00e9',
      },
    })
    expect(asked).toMatchObject({ method: 'GET', target: read.path, body: '' })
    expect(asked?.headers).not.toHaveProperty('content-type')
    expect(deleted).toMatchObject({ method: 'DELETE', target: '/v1/apps/a%2Fb', body: '' })
    // One may not be free yet when the next request comes.
    expect(server.accepted()).toBeLessThanOrEqual(2)
  })

  it('send text beyond ASCII as UTF-8', async () => {
    const { server, client } = await connect(({ socket }) => socket.write(rawAnswer(200)))
    const text = 'é€😀\u2028"\\'
    await request(client, { ...send, body: { text } })
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({ text })
  })

  it.each([
    ['before it is sent', 0],
    ['while the answer is awaited', 1],
  ])('end at once when they are aborted %s, with the reason', async (__, requests) => {
    const controller = new AbortController()
    const reason = { because: 'enough' }
    const { server, client } = await connect(() => controller.abort(reason))
    if (requests === 0) controller.abort(reason)
    expect(await caught(request(client, send, { signal: controller.signal }))).toBe(reason)
    await server.untilOpen(0)
    expect(server.requests).toHaveLength(requests)
    expect(faults).toEqual([])
  })

  it('end with the deadline when there is silence, and close the connection', async () => {
    const { server, client } = await connect(() => undefined)
    const error = await caught(request(client, send, { timeoutMs: 30 }))
    expect(error).toMatchObject({ code: 'timeout', outcome: 'unknown', attempts: 1 })
    await server.untilOpen(0)
  })

  it('say that nothing was sent when nobody listens', async () => {
    const server = await startSocketServer(() => undefined)
    await server.close()
    const client = clientWith({
      conversationDomain: server.url as `http://${string}`,
      fetch: transport(agent()),
    })
    const error = await caught(request(client, send))
    expect(error).toMatchObject({
      code: 'connection',
      outcome: 'not_sent',
      attempts: 3,
      cause: { code: 'ECONNREFUSED' },
    })
  })

  it('say that nothing was sent when there is no such host', async () => {
    const client = clientWith({ conversationDomain: 'https://nowhere.invalid', fetch: transport(agent()) })
    const error = await caught(request(client, send, { retry: { attempts: 1 } }))
    expect(error).toMatchObject({ code: 'connection', outcome: 'not_sent' })
  })

  it('do not know what became of a send whose kept connection was reset, and repeat a read', async () => {
    const { server, client } = await connect(({ socket }, count) =>
      count % 2 === 0 ? socket.resetAndDestroy() : socket.write(rawAnswer(200)),
    )
    await request(client, read)
    expect(await caught(request(client, send))).toMatchObject({
      code: 'connection',
      outcome: 'unknown',
      attempts: 1,
    })
    expect(server.requests).toHaveLength(2)
    await request(client, read)
    expect(await request(client, read)).toEqual({})
    expect(server.requests).toHaveLength(5)
    expect(faults).toEqual([])
  })

  it('find their way when an idle connection was closed by the server', async () => {
    const { server, client } = await connect(({ socket }) => socket.write(rawAnswer(200), () => socket.end()))
    for (let count = 0; count < 5; count += 1) {
      expect(await request(client, send)).toEqual({})
      await server.untilOpen(0)
    }
    expect(server.requests).toHaveLength(5)
  })

  it('are told apart when they run side by side', async () => {
    const { client } = await connect(({ socket, target }) =>
      setTimeout(() => socket.write(rawAnswer(200, JSON.stringify({ target }))), Math.random() * 10),
    )
    const ids = Array.from({ length: 50 }, (__, index) => `/v1/apps/${index}`)
    const answers = await Promise.all(
      ids.map((path) => request(client, { operation: 'getApp', method: 'GET', path })),
    )
    expect(answers).toEqual(ids.map((target) => ({ target })))
  })

  it('wait no longer than the answer is, however much more a server sends', async () => {
    const { client } = await connect(({ socket }) =>
      socket.write(Buffer.concat([rawAnswer(200), Buffer.from('more')])),
    )
    expect(await request(client, read)).toEqual({})
    expect(faults).toEqual([])
  })

  it('read early hints and headers that come twice', async () => {
    const hints = 'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n'
    const twice =
      'HTTP/1.1 429 Too Many\r\nretry-after: 99\r\nset-cookie: a\r\nset-cookie: b\r\ncontent-length: 0\r\n\r\n'
    const { client } = await connect(({ socket }) => socket.write(hints + twice))
    const error = await caught(request(client, send, { timeoutMs: 1000 }))
    expect(error).toMatchObject({ code: 'api', status: 429, retryAfterMs: 99_000, attempts: 1 })
  })

  it('renew a token that has expired', async () => {
    let tokens = 0
    const { server, client: other } = await connect(({ socket, target, headers }) => {
      if (target === '/oauth2/token') {
        tokens += 1
        return socket.write(
          rawAnswer(200, JSON.stringify({ access_token: `token-${tokens}`, expires_in: 3600 })),
        )
      }
      const fresh = headers['authorization'] === 'Bearer token-2'
      return socket.write(
        rawAnswer(fresh ? 200 : 401, '{}', { 'WWW-Authenticate': 'Bearer error="expired"' }),
      )
    })
    const auth = clientCredentials({
      keyId: 'my-key',
      keySecret: 'my-secret',
      tokenUrl: `${server.url}/oauth2/token`,
    })
    expect(await request(clientWith({ ...other.options, auth }), send)).toEqual({})
    expect(tokens).toBe(2)
  })

  it.each([
    '',
    'nonsense\r\n\r\n',
    'HTTP/1.1 abc\r\n\r\n',
    'HTTP/1.1 200 OK\r\nno colon\r\n\r\n',
    'HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n',
  ])(
    // oxfmt-ignore
    'fail by name when the server does not speak HTTP: %j',
    async (bytes) => {
      const { client } = await connect(({ socket }) => socket.end(bytes))
      const error = await caught(request(client, send, { timeoutMs: 2000 }))
      expect(error).toMatchObject({ code: 'connection', outcome: 'unknown', attempts: 1 })
      expect(faults).toEqual([])
    },
  )
})

describe('undiciFetch', () => {
  it('leaves nothing open after bodies that were given up', async () => {
    const server = await start(({ socket }, count) =>
      socket.write(count % 2 === 0 ? rawAnswer(200) : rawHead(307, { 'content-length': '5000000' })),
    )
    const client = clientOf(server.url)
    for (let count = 0; count < 20; count += 1) await caught(request(client, send))
    await expect.poll(server.open).toBeLessThanOrEqual(1)
    expect(faults).toEqual([])
  })

  it.each(['identity', 'gzip'])(
    'ends no process by errors of %s bodies that nobody reads',
    async (encoding) => {
      const server = await start(({ socket }) => {
        socket.write(rawHead(200, { 'content-length': '100', 'content-encoding': encoding }))
        setTimeout(() => socket.resetAndDestroy(), 20)
      })
      const fetch = undiciFetch({ dispatcher: agent() })
      const controller = new AbortController()
      // Asked for, and never read.
      await fetch(server.url, { method: 'GET', headers: {}, signal: controller.signal, redirect: 'manual' })
      const { body } = await fetch(server.url, {
        method: 'GET',
        headers: {},
        signal: controller.signal,
        redirect: 'manual',
      })
      await body?.cancel()
      await caught(request(clientOf(server.url), send, { timeoutMs: 10 }))
      await new Promise((resolve) => setTimeout(resolve, 50))
      controller.abort()
      await new Promise((resolve) => setTimeout(resolve, 10))
      expect(faults).toEqual([])
    },
  )

  it('looks headers up in any case of letters, for whoever wraps it', async () => {
    const server = await start(({ socket }) => socket.write(rawAnswer(200, '{}', { 'X-Request-Id': 'one' })))
    const ids: unknown[] = []
    const inner = undiciFetch({ dispatcher: agent() })
    await request(
      clientOf(server.url, async (url, init) => {
        const response = await inner(url, init)
        ids.push(
          response.headers.get('X-Request-Id'),
          response.headers.get('x-request-id'),
          response.headers.get('none'),
        )
        return response
      }),
      read,
    )
    expect(ids).toEqual(['one', 'one', null])
  })

  it("uses undici's global dispatcher when it is given none", async () => {
    const server = await start(({ socket }) => socket.write(rawAnswer(200, '{"id":"1"}')))
    expect(await request(clientOf(server.url, undiciFetch()), read)).toEqual({ id: '1' })
    expect(await request(clientOf(server.url, undiciFetch({})), read)).toEqual({ id: '1' })
    expect(await request(clientOf(server.url, undiciFetch({ dispatcher: undefined })), read)).toEqual({
      id: '1',
    })
  })

  it('is not led astray by a polluted Object.prototype', async () => {
    const server = await start(({ socket }) => socket.write(rawAnswer(200)))
    const other = await start(({ socket }) => socket.write(rawAnswer(200)))
    const evil = { path: '/evil', query: { evil: '1' }, origin: other.url, dispatcher: new ProxyAgent(other.url), agent: {}, upgrade: 'evil', reset: true, expectContinue: true, servername: 'evil', opaque: 1, responseHeaders: 'raw', headersTimeout: 1, bodyTimeout: 1, blocking: true } // oxfmt-ignore
    ends.push(() => evil.dispatcher.destroy())
    const client = clientOf(server.url)
    const plain = clientOf(server.url, undiciFetch())
    await request(client, read)
    await request(plain, read)
    const names = Object.keys(evil) as (keyof typeof evil)[]
    for (const name of names) {
      // oxlint-disable-next-line no-extend-native -- that is the attack
      Object.defineProperty(Object.prototype, name, { value: evil[name], configurable: true, writable: true })
      try {
        await request(client, read, { retry: { attempts: 1 } })
        await request(name === 'dispatcher' ? clientOf(server.url, undiciFetch()) : plain, read)
      } finally {
        Reflect.deleteProperty(Object.prototype, name)
      }
    }
    const [first, ...others] = server.requests.map(({ method, target, headers }) => ({
      method,
      target,
      headers,
    }))
    expect(others).toEqual(Array.from({ length: names.length * 2 + 1 }, () => first))
    expect(other.accepted()).toBe(0)
  })
})

describe('a proxy', () => {
  it('carries calls in a tunnel, and answers as without', async () => {
    const proxy = await startConnectProxy()
    const dispatcher = new ProxyAgent({ uri: proxy.url, proxyTunnel: true })
    ends.push(() => dispatcher.destroy(), proxy.close)
    const server = await start(({ socket }, count) =>
      socket.write(rawAnswer(count === 2 ? 404 : 200, '{"id":"1"}')),
    )
    const client = clientOf(server.url, undiciFetch({ dispatcher }))
    expect(await request(client, read)).toEqual({ id: '1' })
    expect(await caught(request(client, send))).toMatchObject({
      code: 'api',
      status: 404,
      outcome: 'rejected',
    })
    expect(await request(client, send)).toEqual({ id: '1' })
    expect(proxy.heads.length).toBeLessThanOrEqual(2)
    expect(proxy.heads[0]).toMatch(`CONNECT ${new URL(server.url).host} HTTP/1.1`)
    // A proxy of a tunnel learns where to, and nothing else.
    expect(proxy.heads.join('')).not.toMatch(/a\.token|authorization/i)
  })

  it('that refuses the tunnel is a failed connection without its credentials', async () => {
    const proxy = await startConnectProxy('407 Proxy Authentication Required')
    const uri = proxy.url.replace('://', '://proxy-user:proxy-password@')
    const dispatcher = new ProxyAgent({ uri, proxyTunnel: true })
    ends.push(() => dispatcher.destroy(), proxy.close)
    const server = await start(({ socket }) => socket.write(rawAnswer(200)))
    const client = clientOf(server.url, undiciFetch({ dispatcher }))
    const error = await caught(request(client, send, { retry: { attempts: 1 } }))
    expect(error).toMatchObject({ code: 'connection' })
    expect(JSON.stringify(error) + String(Object(error).stack)).not.toMatch(/proxy-(user|password)/)
    expect(server.accepted()).toBe(0)
  })

  it('that is gone is a failed connection', async () => {
    const proxy = await startConnectProxy()
    await proxy.close()
    const dispatcher = new ProxyAgent({ uri: proxy.url, proxyTunnel: true })
    ends.push(() => dispatcher.destroy())
    const error = await caught(request(clientOf('http://127.0.0.1:9', undiciFetch({ dispatcher })), send))
    expect(error).toMatchObject({ code: 'connection', outcome: 'not_sent', cause: { code: 'ECONNREFUSED' } })
  })

  it('may be taken from the environment', async () => {
    const proxy = await startConnectProxy()
    const dispatcher = new EnvHttpProxyAgent({ httpProxy: proxy.url, noProxy: '', proxyTunnel: true })
    ends.push(() => dispatcher.destroy(), proxy.close)
    const server = await start(({ socket }) => socket.write(rawAnswer(200)))
    expect(await request(clientOf(server.url, undiciFetch({ dispatcher })), read)).toEqual({})
    expect(proxy.heads).toHaveLength(1)
  })
})

describe("Node's own HTTP server", () => {
  it('is understood: kept connections, chunks, compression', async () => {
    const server = createServer((incoming, outgoing) => {
      incoming.resume()
      incoming.on('end', () => {
        outgoing.setHeader('content-type', 'application/json')
        outgoing.write('{"a":')
        setTimeout(() => outgoing.end('1}'), 5)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    ends.push(
      () => new Promise((resolve) => server.close(resolve)),
      () => server.closeAllConnections(),
    )
    const client = clientOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    const answers = await Promise.all(Array.from({ length: 20 }, () => request(client, send)))
    expect(answers).toEqual(Array.from({ length: 20 }, () => ({ a: 1 })))
  })
})
