import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { eventRequest, inbound } from '../test/requests.ts'
import { secret } from '../test/signed.ts'
import { createEventHandler } from './create-event-handler.ts'
import { readNodeRequest } from './read-node-request.ts'
import { toNodeListener } from './to-node-listener.ts'
import { validateSignature } from './validate-signature.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server on a free port; `prepare` is what a framework does before. */
async function serve(
  options: Partial<createEventHandler.Options> = {},
  prepare: (request: IncomingMessage) => unknown = () => undefined,
) {
  const events: unknown[] = []
  const errors: unknown[] = []
  const rejected: string[] = []
  const listener = toNodeListener(
    createEventHandler({
      secret,
      unhandled: (event) => events.push(event),
      onError: (error) => errors.push(error),
      onRejected: ({ reason }) => rejected.push(reason),
      ...options,
    }),
  )
  const server = createServer((request, response) => {
    void Promise.resolve(prepare(request)).then(() => listener(request, response))
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/hook`, events, errors, rejected }
}

async function post(url: string, request?: Request): Promise<Response> {
  const { method, headers } = request ?? (await eventRequest())
  const body = request ? await request.arrayBuffer() : inbound
  return fetch(url, { method, headers, body: method === 'POST' ? body : null })
}

async function drain(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function parse(request: IncomingMessage): Promise<void> {
  const body: unknown = JSON.parse(String(await drain(request)))
  Object.assign(request, { body })
}

describe('a listener of node:http', () => {
  it('receives an event from the stream', async () => {
    const { url, events } = await serve()
    const body = `{"message":{"id":"é 🔥","x":"${'ж'.repeat(100_000)}"}}`
    const answer = await post(url, await eventRequest(body))
    expect([answer.status, await answer.text()]).toEqual([200, ''])
    expect(events).toEqual([{ ...JSON.parse(body), trigger: 'MESSAGE_INBOUND' }])
  })

  it('answers a GET with 405 and what is allowed', async () => {
    const { url } = await serve()
    const answer = await fetch(url)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('refuses a header that is there twice', async () => {
    const { url, rejected } = await serve()
    const { headers } = await eventRequest()
    headers.append('x-sinch-webhook-signature-nonce', String(headers.get('x-sinch-webhook-signature-nonce')))
    expect((await fetch(url, { method: 'POST', headers, body: inbound })).status).toBe(401)
    expect(rejected).toEqual(['malformed'])
  })

  it('answers 413 to a body without end, and reads no more of it', async () => {
    const { url, rejected } = await serve({ maxBytes: 1000 })
    const headers = Object.fromEntries((await eventRequest()).headers)
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = httpRequest(url, { method: 'POST', headers }, (answer) => {
        resolve(answer.statusCode)
        sending.destroy()
      })
      sending.on('error', reject)
      sending.write('x'.repeat(5000))
    })
    expect([status, rejected]).toEqual([413, ['too_large']])
  })

  it('is not shaken by a connection that breaks', async () => {
    const { url, rejected, errors } = await serve()
    const headers = { ...Object.fromEntries((await eventRequest()).headers), 'content-length': 1000 }
    const sending = httpRequest(url, { method: 'POST', headers })
    sending.on('error', () => undefined)
    sending.write('{"mess', () => sending.destroy())
    await expect.poll(() => rejected).toEqual(['unreadable'])
    expect(errors).toEqual([])
    expect((await post(url)).status).toBe(200)
  })
})

describe('a framework that has read the body', () => {
  it.each<[string, (request: IncomingMessage) => unknown]>([
    [
      'and kept its bytes in rawBody (NestJS, Cloud Functions, Fastify)',
      async (request) => Object.assign(request, { rawBody: await drain(request), body: { parsed: true } }),
    ],
    [
      'and kept its text in rawBody',
      async (request) => Object.assign(request, { rawBody: String(await drain(request)) }),
    ],
    ['as bytes (express.raw)', async (request) => Object.assign(request, { body: await drain(request) })],
    [
      'as text (express.text)',
      async (request) => Object.assign(request, { body: String(await drain(request)) }),
    ],
    ['as text, through the encoding of the stream', (request) => request.setEncoding('utf8')],
  ])('%s does no harm', async (_, prepare) => {
    const { url, events } = await serve({}, prepare)
    expect((await post(url)).status).toBe(200)
    expect(events).toHaveLength(1)
  })

  it('and parsed it is told what to do', async () => {
    const { url, errors } = await serve({}, parse)
    expect((await post(url)).status).toBe(500)
    expect(errors).toEqual([
      expect.objectContaining({ code: 'configuration', message: expect.stringContaining('express.raw') }),
    ])
  })

  it('cannot exceed the limit either', async () => {
    const { url, rejected } = await serve({ maxBytes: 10 }, async (request) =>
      Object.assign(request, { rawBody: await drain(request) }),
    )
    expect((await post(url)).status).toBe(413)
    expect(rejected).toEqual(['too_large'])
  })
})

describe('readNodeRequest', () => {
  it('gives what the checks want', async () => {
    const verdicts: unknown[] = []
    const server = createServer((request, response) => {
      void readNodeRequest(request)
        .then(async ({ headers, body }) => verdicts.push(await validateSignature({ headers, body, secret })))
        .finally(() => response.end())
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    await post(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    expect(verdicts).toEqual([{ valid: true }])
  })

  it('takes what has only a raw body, as the request of Fastify', async () => {
    const request = { method: 'POST', headers: {}, rawBody: Buffer.from('{}'), body: {} }
    expect(await readNodeRequest(request)).toEqual({ method: 'POST', headers: {}, body: expect.anything() })
    await expect(readNodeRequest(request, { maxBytes: 1 })).rejects.toMatchObject({ reason: 'too_large' })
    const kept = { headers: {}, rawBody: 'é' }
    expect(await readNodeRequest(kept, { maxBytes: 2 })).toMatchObject({ body: 'é' })
    await expect(readNodeRequest(kept, { maxBytes: 1 })).rejects.toMatchObject({ reason: 'too_large' })
  })

  it('does not wait for a stream that has been destroyed', async () => {
    const request = { headers: {}, destroyed: true, on: () => expect.unreachable() }
    await expect(readNodeRequest(request)).rejects.toMatchObject({ reason: 'unreadable' })
  })
})
