import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { Agent } from 'undici'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { read, send } from '../test/calls.ts'
import { caught } from '../test/caught.ts'
import { clientWith } from '../test/client-with.ts'
import { flood } from '../test/flood.ts'
import { peakMemory } from '../test/peak-memory.ts'
import { rawAnswer, rawChunk, rawHead } from '../test/raw-answer.ts'
import { recordingFetch } from '../test/recording-fetch.ts'
import { type SocketServer, startSocketServer } from '../test/socket-server.ts'
import { transports } from '../test/transports.ts'
import { watchedBody } from '../test/watched-body.ts'
import { type Client, clientCredentials, type ClientOptions, request, type RequestOptions } from './index.ts'

const once: RequestOptions = { retry: { attempts: 1 } }
const megabyte = 1_000_000
/** A refusal that says so, with details of some length. */
const message = (length: number): string =>
  JSON.stringify({ error: { message: 'm', details: ['x'.repeat(length)] } })
const optional = { ...read, answer: 'optional' } as const

beforeEach(() => {
  // Another try follows at once.
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => vi.restoreAllMocks())

describe.each(transports)('a body over %s', (_, transport) => {
  const ends: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    await Promise.all(ends.splice(0).map((end) => end()))
  })
  const start = async (
    answer: Parameters<typeof startSocketServer>[0],
    options: Partial<ClientOptions> = {},
  ): Promise<{ server: SocketServer; client: Client }> => {
    const server = await startSocketServer(answer)
    const agent = new Agent()
    ends.push(() => agent.destroy(), server.close)
    const client = clientWith({
      conversationDomain: server.url as `http://${string}`,
      fetch: transport(agent),
      ...options,
    })
    return { server, client }
  }

  it.each([
    [
      'before its announced end',
      () => Buffer.concat([rawHead(200, { 'content-length': '100' }), Buffer.from('{"a":')]),
    ],
    [
      'between chunks',
      () => Buffer.concat([rawHead(200, { 'transfer-encoding': 'chunked' }), rawChunk(Buffer.from('{"a":'))]),
    ],
    [
      'within a chunk',
      () => Buffer.concat([rawHead(200, { 'transfer-encoding': 'chunked' }), Buffer.from('ff\r\n{"a":')]),
    ],
    ['within the head', () => Buffer.from('HTTP/1.1 200 OK\r\ncontent-')],
    ['before anything', () => Buffer.alloc(0)],
  ])('that is cut %s is a lost connection, and nobody knows what became of a send', async (__, bytes) => {
    const { server, client } = await start(({ socket }) => socket.end(bytes()))
    expect(await caught(request(client, send))).toMatchObject({
      code: 'connection',
      operation: 'sendMessage',
      outcome: 'unknown',
      attempts: 1,
    })
    expect(server.requests).toHaveLength(1)
  })

  it('that is reset half-way is a lost connection', async () => {
    const { client } = await start(({ socket }) =>
      socket.write(rawHead(200, { 'content-length': '9' }), () =>
        setTimeout(() => socket.resetAndDestroy(), 5),
      ),
    )
    expect(await caught(request(client, send))).toMatchObject({ code: 'connection', outcome: 'unknown' })
  })

  it('that is cut is asked for again where that does no harm', async () => {
    const { client } = await start(({ socket }, count) =>
      count === 1
        ? socket.end(rawHead(200, { 'content-length': '100' }))
        : socket.write(rawAnswer(200, '{"id":"1"}')),
    )
    expect(await request(client, read)).toEqual({ id: '1' })
  })

  it('that drips is read to its end', async () => {
    const { client } = await start(({ socket }) => {
      const bytes = rawAnswer(200, '{"text":"a€😀"}')
      let index = 0
      const timer = setInterval(() => {
        socket.write(bytes.subarray(index, index + 8))
        index += 8
        if (index >= bytes.length) clearInterval(timer)
      }, 1)
    })
    expect(await request(client, read)).toEqual({ text: 'a€😀' })
  })

  it.each([
    [200, 'unknown'],
    [400, 'rejected'],
    [500, 'unknown'],
  ] as const)(
    'of %s that drips for ever ends with the deadline, and so does the connection',
    async (status, outcome) => {
      const { server, client } = await start(({ socket }) => {
        socket.write(rawHead(status, { 'content-length': '100000' }))
        const timer = setInterval(() => socket.write(' '), 5)
        socket.on('close', () => clearInterval(timer))
      })
      // The status must have come by then, however busy the machine is.
      const error = await caught(request(client, send, { timeoutMs: 400 }))
      expect(error).toMatchObject({ code: 'timeout', outcome, attempts: 1 })
      await server.untilOpen(0)
    },
  )

  it("that stalls ends when the caller aborts, with the caller's reason, and so does the connection", async () => {
    const { server, client } = await start(({ socket }) =>
      socket.write(rawHead(200, { 'content-length': '9' })),
    )
    const controller = new AbortController()
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 20)
    expect(await caught(request(client, send, { signal: controller.signal }))).toBe(reason)
    await server.untilOpen(0)
  })

  it('that stalls ends with its try, and the next try succeeds', async () => {
    const { client } = await start(({ socket }, count) =>
      socket.write(count === 1 ? rawHead(200, { 'content-length': '9' }) : rawAnswer(200, '{"id":"1"}')),
    )
    expect(await request(client, read, { retry: { attemptTimeoutMs: 300 } })).toEqual({ id: '1' })
  })

  it.each([
    ['empty', ''],
    ['blank', ' \n'],
    ['HTML', '<html></html>'],
    ['half of JSON', '{"a":'],
    ['two JSON texts', '{}{}'],
    ['a text', '"text"'],
    ['a number', '12'],
    ['null', 'null'],
    ['not UTF-8', Buffer.from([0x7b, 0xff])],
    ['cut within a letter behind its end', Buffer.from([0x7b, 0x7d, 0xe2, 0x82])],
    ['UTF-16', Buffer.from('{"a":1}', 'utf16le')],
  ])('of a success that is %s is an error that says so', async (__, body) => {
    const { server, client } = await start(({ socket }) => socket.write(rawAnswer(200, body)))
    expect(await caught(request(client, send))).toMatchObject({
      code: 'decode',
      operation: 'sendMessage',
      outcome: 'unknown',
      attempts: 1,
    })
    expect(server.requests).toHaveLength(1)
  })

  it.each([
    ['an object', '{"a":1}', { a: 1 }],
    ['a list', '[1]', [1]],
    ['an object behind a byte order mark', '\ufeff{"a":1}', { a: 1 }],
    ['dates and large numbers as they are', '{"at":"2024-12-25","n":"12345678901234567890"}', { at: '2024-12-25', n: '12345678901234567890' }], // oxfmt-ignore
  ])('of a success may be %s', async (__, body, result) => {
    const { client } = await start(({ socket }) => socket.write(rawAnswer(201, body)))
    expect(await request(client, read)).toEqual(result)
  })

  it('may be absent where the endpoint answers without one', async () => {
    const answers = [
      rawAnswer(200, ''),
      Buffer.from('HTTP/1.1 204 No Content\r\n\r\n'),
      Buffer.from('HTTP/1.1 204 No Content\r\ncontent-encoding: gzip\r\n\r\n'),
      rawAnswer(200, '{}'),
    ]
    const { client } = await start(({ socket }, count) => socket.write(answers[count - 1] ?? ''))
    const results = [
      await request(client, optional),
      await request(client, optional),
      await request(client, optional),
      await request(client, optional),
    ]
    expect(results).toEqual([undefined, undefined, undefined, {}])
  })

  it.each([
    [400, '<html>Bad</html>', 'rejected'],
    [404, '', 'rejected'],
    [502, '<html>Bad gateway</html>', 'unknown'],
    [503, '{"error":', 'unknown'],
    [500, 'null', 'unknown'],
  ] as const)("of a refusal need not be the API's: %s %s", async (status, body, outcome) => {
    const { client } = await start(({ socket }) => socket.write(rawAnswer(status, body)))
    const error = await caught(request(client, send))
    expect(error).toMatchObject({ code: 'api', status, outcome, details: [] })
    expect(error).not.toHaveProperty('apiMessage')
    expect(String(error)).not.toMatch(/html|Bad/)
  })

  it('of a refusal that is cut does not hide the status', async () => {
    const { client } = await start(({ socket }) => socket.end(rawHead(400, { 'content-length': '100' })))
    expect(await caught(request(client, send))).toMatchObject({
      code: 'api',
      status: 400,
      outcome: 'rejected',
    })
  })

  it.each([
    ['gzip', gzipSync],
    ['GZIP', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('is decompressed: %s', async (encoding, compress) => {
    const text = JSON.stringify({ text: 'a€'.repeat(1000) })
    const { server, client } = await start(({ socket }, count) =>
      socket.write(rawAnswer(count === 2 ? 400 : 200, compress(text), { 'content-encoding': encoding })),
    )
    expect(await request(client, read)).toEqual(JSON.parse(text))
    expect(await caught(request(client, read))).toMatchObject({ apiMessage: 'a€'.repeat(500) })
    expect(await request(client, read)).toEqual(JSON.parse(text))
    expect(server.requests[0]?.headers['accept-encoding']).toMatch(/gzip/)
    expect(server.accepted()).toBe(1)
  })

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])(
    'that is cut within its compression is an error, never half an answer: %s',
    async (encoding, compress) => {
      const bytes = compress(
        JSON.stringify({ list: Array.from({ length: 5000 }, (__, index) => Math.sin(index)) }),
      )
      const { client } = await start(({ socket }, count) =>
        count === 1
          ? socket.end(rawAnswer(200, bytes, { 'content-encoding': encoding }).subarray(0, 5000))
          : socket.write(rawAnswer(200, bytes.subarray(0, 5000), { 'content-encoding': encoding })),
      )
      expect(await caught(request(client, send))).toMatchObject({ code: 'connection', outcome: 'unknown' })
      // Here the connection is whole, and what was compressed is not: a platform may tell, or give what there is.
      expect(await caught(request(client, send))).toMatchObject({
        code: expect.stringMatching(/^(connection|decode)$/),
        outcome: 'unknown',
      })
    },
  )

  it('that only says that it is compressed is an error', async () => {
    const { client } = await start(({ socket }) =>
      socket.write(rawAnswer(200, '{}', { 'content-encoding': 'gzip' })),
    )
    expect(await caught(request(client, send))).toMatchObject({ code: 'connection', outcome: 'unknown' })
  })

  it('of fifty megabytes of refusal is read for 64 KiB and given up', async () => {
    const { answer, written } = flood(400, Buffer.alloc(100_000, 'x'), 500)
    const { server, client } = await start(answer)
    let error: unknown
    const memory = await peakMemory(async () => {
      error = await caught(request(client, send))
    })
    expect(error).toMatchObject({ code: 'api', status: 400, outcome: 'rejected' })
    await server.untilOpen(0)
    expect(written.bytes).toBeLessThan(20 * megabyte)
    expect(memory).toBeLessThan(40 * megabyte)
  })

  it('of a refusal is read up to 64 KiB', async () => {
    const room = 65_536 - message(0).length
    const { client } = await start(({ socket }, count) =>
      socket.write(rawAnswer(400, message(room + count - 1))),
    )
    expect(await caught(request(client, send))).toMatchObject({ apiMessage: 'm' })
    expect(await caught(request(client, send))).not.toHaveProperty('apiMessage')
  })

  it('of fifty megabytes of success is read for 10 MiB and given up', async () => {
    const { answer, written } = flood(200, Buffer.alloc(100_000, ' '), 500)
    const { server, client } = await start(answer)
    let error: unknown
    const memory = await peakMemory(async () => {
      error = await caught(request(client, send))
    })
    expect(error).toMatchObject({
      code: 'decode',
      outcome: 'unknown',
      message: expect.stringContaining('10485760'),
    })
    await server.untilOpen(0)
    expect(written.bytes).toBeLessThan(30 * megabyte)
    expect(memory).toBeLessThan(80 * megabyte)
  })

  it('of a success is read up to maxResponseBytes, to the byte', async () => {
    const { client } = await start(
      ({ socket }, count) =>
        socket.write(rawAnswer(200, `"${'x'.repeat(994 + count)}"`.replace(/^"(.*)"$/, '["$1"]'))),
      { maxResponseBytes: 1000 },
    )
    expect(await request(client, read)).toEqual(['x'.repeat(995)])
    expect(await request(client, read)).toEqual(['x'.repeat(996)])
    expect(await caught(request(client, read, once))).toMatchObject({ code: 'decode' })
  })

  it.each([
    [200, 'gzip', 'decode'],
    [500, 'gzip', 'api'],
    [200, 'br', 'decode'],
  ] as const)(
    'of %s that %s makes of a hundred and fifty megabytes is given up in bounded memory',
    async (status, encoding, code) => {
      const bytes = bombs[encoding]()
      expect(bytes.length).toBeLessThan(megabyte)
      const { client } = await start(({ socket }) =>
        socket.write(rawAnswer(status, bytes, { 'content-encoding': encoding })),
      )
      let error: unknown
      const memory = await peakMemory(async () => {
        error = await caught(request(client, send))
      })
      expect(error).toMatchObject({ code, outcome: 'unknown' })
      expect(memory).toBeLessThan(90 * megabyte)
    },
  )

  it('leaves its connection for the next request, whatever the answer was', async () => {
    const answers = [
      rawAnswer(200, '{}'),
      rawAnswer(400, '{"error":{"message":"no"}}'),
      rawAnswer(200, 'not JSON'),
      rawAnswer(404, ''),
      rawAnswer(200, '{}'),
    ]
    const { server, client } = await start(({ socket }, count) => socket.write(answers[count - 1] ?? ''))
    for (let count = 0; count < answers.length; count += 1) {
      await caught(request(client, send))
      // A connection is free a moment after its answer has ended.
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    expect(server.requests).toHaveLength(answers.length)
    expect(server.accepted()).toBe(1)
  })

  it('of a redirect is given up, and its connection is not left behind', async () => {
    const { server, client } = await start(({ socket }) =>
      socket.write(rawHead(302, { 'content-length': '9999999' })),
    )
    expect(await caught(request(client, send))).toMatchObject({ code: 'api', status: 302 })
    await server.untilOpen(0)
  })
})

const memory: Record<string, Buffer> = {}
const zeros = (): Buffer => Buffer.alloc(150 * megabyte)
const bombs = {
  gzip: (): Buffer => (memory['gzip'] ??= gzipSync(zeros(), { level: 9 })),
  br: (): Buffer => (memory['br'] ??= brotliCompressSync(zeros(), { params: { 1: 4 } })),
}

describe('a body of a fetch of the caller', () => {
  const tooMuch = Array.from({ length: 20 }, () => 'x'.repeat(10_000))
  it.each<[string, number, readonly string[], 'hang' | undefined, RequestOptions, string, string]>([
    ['a success', 200, ['{"a":', '1}'], undefined, {}, 'none', 'consumed'],
    ['a success that is no JSON', 200, ['<', 'p>'], undefined, once, 'decode', 'consumed'],
    ['a success that is too large', 200, tooMuch, undefined, once, 'decode', 'cancelled'],
    ['a success that hangs', 200, ['{'], 'hang', { timeoutMs: 10 }, 'timeout', 'cancelled'],
    ['a success that hangs in one try', 200, ['{'], 'hang', { retry: { attempts: 1, attemptTimeoutMs: 10 } }, 'connection', 'cancelled'], // oxfmt-ignore
    ['a refusal', 400, ['{"error":{}', '}'], undefined, {}, 'api', 'consumed'],
    ['a refusal that is too large', 400, tooMuch, undefined, {}, 'api', 'cancelled'],
    ['a refusal that hangs', 400, ['{'], 'hang', { timeoutMs: 10 }, 'timeout', 'cancelled'],
    ['a redirect', 302, ['moved'], undefined, {}, 'api', 'cancelled'],
    ['a redirect that hangs', 307, [], 'hang', {}, 'api', 'cancelled'],
  ])('is consumed or cancelled, always: %s', async (_, status, pieces, hang, options, code, end) => {
    const bodies: ReturnType<typeof watchedBody>[] = []
    const fetch = recordingFetch(() => {
      const body = watchedBody(pieces, hang)
      bodies.push(body)
      return new Response(body.stream, { status })
    })
    const error = await caught(request(clientWith({ fetch, maxResponseBytes: 100_000 }), read, options))
    expect(Object(error).code ?? 'none').toBe(code)
    await expect.poll(() => bodies.map((body) => body.ended())).toEqual([end])
  })

  it('is cancelled when the caller aborts while it is read', async () => {
    const body = watchedBody(['{'], 'hang')
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 10)
    const fetch = recordingFetch(() => new Response(body.stream))
    const error = await caught(request(clientWith({ fetch }), read, { signal: controller.signal }))
    expect(error).toMatchObject({ name: 'AbortError' })
    await expect.poll(body.ended).toBe('cancelled')
  })

  it('is cancelled when it comes after the end of the call, from a fetch that heeds no signal', async () => {
    const body = watchedBody(['{}'])
    const fetch = recordingFetch(async () => {
      await new Promise((resolve) => setTimeout(resolve, 40))
      return new Response(body.stream)
    })
    expect(await caught(request(clientWith({ fetch }), read, { timeoutMs: 10 }))).toMatchObject({
      code: 'timeout',
    })
    await expect.poll(body.ended).toBe('cancelled')
  })

  it('of each try is consumed or cancelled', async () => {
    const bodies = [watchedBody(['x'.repeat(70_000)]), watchedBody(['<html>']), watchedBody(['{}'])]
    const fetch = recordingFetch(
      (_, count) => new Response(bodies[count - 1]?.stream ?? null, { status: count === 3 ? 200 : 503 }),
    )
    await request(clientWith({ fetch }), read, { retry: { attempts: 3 } })
    expect(bodies.map((body) => body.ended())).toEqual(['cancelled', 'consumed', 'consumed'])
  })

  it('is consumed or cancelled at the token endpoint, too', async () => {
    const bodies = [watchedBody(['x'.repeat(70_000)]), watchedBody(['nothing']), watchedBody(tooMuch)]
    let count = 0
    const client = clientWith({
      auth: clientCredentials({ keyId: 'k', keySecret: 's' }),
      maxResponseBytes: 100_000,
      fetch: async () => {
        count += 1
        return new Response(bodies[count - 1]?.stream ?? null, { status: count === 1 ? 400 : 200 })
      },
    })
    for (const body of bodies) {
      expect(await caught(request(client, read, once))).toMatchObject({ code: 'authentication' })
      await expect.poll(body.ended).toBeDefined()
    }
  })

  it('that gives something else than bytes is a lost answer, not the end of one', async () => {
    const bytes = new TextEncoder().encode('{"id":"1"}')
    for (const piece of [undefined, null, 'text', {}]) {
      const pieces: unknown[] = [bytes, piece]
      const stream = new ReadableStream({
        pull: (controller) => (pieces.length > 0 ? controller.enqueue(pieces.shift()) : controller.close()),
      })
      const fetch = recordingFetch(() => new Response(stream))
      expect(await caught(request(clientWith({ fetch }), send))).toMatchObject({
        code: 'connection',
        outcome: 'unknown',
      })
      expect(fetch.calls).toHaveLength(1)
    }
  })

  it('may be absent', async () => {
    const fetch = recordingFetch((_, count) => new Response(null, { status: count === 1 ? 204 : 404 }))
    expect(await request(clientWith({ fetch }), optional)).toBeUndefined()
    expect(await caught(request(clientWith({ fetch }), read))).toMatchObject({ status: 404 })
  })
})
