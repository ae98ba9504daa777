import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { aSend, apiClient } from '../test/api-client.ts'
import { createSandbox } from './create-sandbox.ts'
import type { Fault } from './fault.ts'
import { listen, type Listening } from './node.ts'
import type { SandboxOptions } from './sandbox-options.ts'

const open: { close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function listening(options: SandboxOptions = {}) {
  const sandbox = createSandbox(options)
  const server: Listening = await listen(sandbox)
  open.push(server, sandbox)
  const client = apiClient(sandbox, { url: server.url, fetch: (url, init) => fetch(url, init) })
  return { sandbox, client, url: server.url }
}

/** What becomes of a send, seen by the plainest of clients: status, body so far, and how the connection ended. */
async function sendPlainly(fault: Fault) {
  const { sandbox, url } = await listening()
  sandbox.faults.next(fault)
  const outgoing = request(`${url}/v1/projects/${sandbox.projectId}/messages:send`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${sandbox.keyId}:${sandbox.keySecret}`)}`,
      'content-type': 'application/json',
    },
  })
  outgoing.end(JSON.stringify(aSend(sandbox)))
  const seen = { status: 0, promised: 0, body: '', error: '', sent: () => sandbox.state.messages.size }
  await new Promise<void>((resolve) => {
    const fail = (error: Error & { code?: string }) => {
      seen.error = error.code ?? error.message
      resolve()
    }
    outgoing.on('error', fail)
    outgoing.on('response', (response) => {
      seen.status = response.statusCode ?? 0
      seen.promised = Number(response.headers['content-length'])
      response.on('data', (chunk) => {
        seen.body += String(chunk)
      })
      response.on('error', fail)
      response.on('end', resolve)
    })
  })
  return seen
}

describe('listen', () => {
  test('serves the token endpoint and the API under one URL', async () => {
    const { sandbox, client, url } = await listening()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const { body } = await client.token()
    const sender = apiClient(sandbox, { url, authorization: `Bearer ${body.access_token}`, fetch })
    const { message_id } = (await sender.send()).body
    const got = await sender.ask('GET', `/messages/${message_id}`)
    expect(got.body).toMatchObject({ app_message: { text_message: { text: 'Your table is ready.' } } })
    expect(got.headers.get('content-type')).toBe('application/json')
    expect((await sender.send({ ttl: 'soon' })).status).toBe(400)
  })

  test('lets states advance by themselves, and posts webhooks to URLs', async () => {
    const events: string[] = []
    const receiver = createServer((incoming, outgoing) => {
      events.push(String(incoming.headers['x-sinch-webhook-signature-algorithm']))
      incoming.resume()
      outgoing.end()
    })
    receiver.listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    open.push({ close: () => void receiver.close() })
    const address = receiver.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { sandbox, client } = await listening({
      webhooks: [{ target: `http://127.0.0.1:${port}/`, secret: 's', triggers: ['MESSAGE_DELIVERY'] }],
      deliveryMs: { queued: 1, delivered: 2 },
    })
    const arrived = new Promise<void>((resolve) => {
      sandbox.subscribe((notice) => {
        if (notice.type === 'webhook' && notice.webhook.body.includes('DELIVERED')) resolve()
      })
    })
    await client.send()
    await arrived
    expect(events).toEqual(['HmacSHA256', 'HmacSHA256'])
    expect(sandbox.state.webhooks.map(({ status }) => status)).toEqual([200, 200])
  })

  test.each<[Fault, number]>([
    [{ kind: 'reset' }, 0],
    [{ kind: 'accepted-then-lost' }, 1],
  ])('resets the socket for %j', async (fault, sent) => {
    const seen = await sendPlainly(fault)
    expect([seen.status, seen.error, seen.sent()]).toEqual([0, 'ECONNRESET', sent])
  })

  test.each<[Fault, number]>([
    [{ kind: 'cut-body', afterBytes: 7 }, 7],
    [{ kind: 'accepted-then-lost', by: 'cut' }, 0],
  ])('cuts the body for %j', async (fault, length) => {
    const seen = await sendPlainly(fault)
    expect([seen.status, seen.body.length, seen.error, seen.sent()]).toEqual([200, length, 'ECONNRESET', 1])
    expect(seen.promised).toBeGreaterThan(length)
  })

  test('lets the body drip', async () => {
    const before = performance.now()
    const seen = await sendPlainly({ kind: 'slow-drip', bytes: 40, everyMs: 15 })
    expect(JSON.parse(seen.body)).toMatchObject({ message_id: expect.any(String) })
    expect(performance.now() - before).toBeGreaterThan(28)
  })

  test('stays silent until the caller leaves', async () => {
    const { sandbox, client } = await listening()
    sandbox.faults.next({ kind: 'silence' })
    await expect(
      client.raw('POST', '/messages:send', aSend(sandbox), { signal: AbortSignal.timeout(50) }),
    ).rejects.toThrow(/timeout/)
    expect((await client.send()).status).toBe(200)
  })

  test('refuses a body that is too large, whole as it came', async () => {
    const { client, sandbox } = await listening()
    const text = 'x'.repeat(9 * 1_048_576)
    expect((await client.send({ message: { text_message: { text } } })).status).toBe(413)
    expect(sandbox.state.messages.size).toBe(0)
    expect((await client.send()).status).toBe(200)
  })

  test('closes while a caller still waits', async () => {
    const sandbox = createSandbox()
    const server = await listen(sandbox, { host: '127.0.0.1', port: 0 })
    sandbox.faults.next({ kind: 'silence' })
    const waiting = apiClient(sandbox, { url: server.url, fetch: (url, init) => fetch(url, init) }).send()
    const outcome = waiting.catch(() => 'cut')
    await new Promise<void>((resolve) => void sandbox.subscribe(() => resolve()))
    await server.close()
    expect(await outcome).toBe('cut')
  })

  test('fails where the port is taken', async () => {
    const { url } = await listening()
    await expect(listen(createSandbox(), { port: Number(new URL(url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })

  test('answers a request that is none with 400', async () => {
    const { url } = await listening()
    const outgoing = request(`${url}/oauth2/token`, { method: 'TRACE' })
    outgoing.end()
    const [response] = await once(outgoing, 'response')
    response.resume()
    expect(response.statusCode).toBe(400)
  })
})
