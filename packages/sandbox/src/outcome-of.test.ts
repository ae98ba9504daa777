import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { aSend, apiClient } from '../test/api-client.ts'
import { createSandbox } from './create-sandbox.ts'
import type { Fault } from './fault.ts'

/** A sandbox, a client, and how to send without reading the answer. */
function createFaulty(...faults: Fault[]) {
  const sandbox = createSandbox({ clock: 'manual' })
  for (const fault of faults) sandbox.faults.next(fault)
  const client = apiClient(sandbox)
  const send = (init: RequestInit = {}) => client.raw('POST', '/messages:send', aSend(sandbox), init)
  return { sandbox, client, send }
}

const afterTicks = () => new Promise((resolve) => setTimeout(resolve, 5))
const key = { authorization: `Basic ${btoa('sandbox-key-id:sandbox-key-secret')}` }
const headers = { ...key, 'content-type': 'application/json' }

describe('a fault', () => {
  test('of kind status answers instead of the API', async () => {
    const { sandbox, client } = createFaulty({ kind: 'status', status: 503 })
    expect(await client.send()).toMatchObject({
      status: 503,
      body: { error: { code: 503, status: 'UNAVAILABLE' } },
    })
    expect(sandbox.state.messages.size).toBe(0)
    expect((await client.send()).status).toBe(200)
  })

  test.each([
    [499, 'CANCELLED'],
    [502, 'UNAVAILABLE'],
  ])('of status %i bears the name %s', async (status, name) => {
    const { client } = createFaulty({ kind: 'status', status })
    expect((await client.send()).body.error).toMatchObject({ code: status, status: name })
  })

  test('of kind status may have headers and a body of its own, and may come after the effect', async () => {
    const { sandbox, send } = createFaulty(
      { kind: 'status', status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway</h1>' },
      { kind: 'status', status: 504, body: { code: 'timeout', text: 'gone' }, isProcessed: true },
      { kind: 'status', status: 204 },
    )
    const html = await send()
    expect([
      html.status,
      html.headers.get('content-type'),
      await html.text(),
      sandbox.state.messages.size,
    ]).toEqual([502, 'text/html', '<h1>Bad gateway</h1>', 0])
    expect([await (await send()).json(), sandbox.state.messages.size]).toEqual([
      { code: 'timeout', text: 'gone' },
      1,
    ])
    expect((await send()).status).toBe(204)
  })

  test('of kind silence gives no answer until the caller gives up', async () => {
    const { sandbox, send } = createFaulty({ kind: 'silence' }, { kind: 'silence', isProcessed: true })
    const first = new AbortController()
    const answer = send({ signal: first.signal })
    const settled = answer.then(
      () => 'answered',
      () => 'gave up',
    )
    expect(await Promise.race([settled, afterTicks()])).toBeUndefined()
    first.abort(new Error('enough'))
    await expect(answer).rejects.toThrow('enough')
    expect(sandbox.state.messages.size).toBe(0)
    await expect(send({ signal: AbortSignal.timeout(5) })).rejects.toThrow(/timeout/)
    expect(sandbox.state.messages.size).toBe(1)
    expect(sandbox.state.requests.map(({ status, fault }) => [status, fault])).toEqual([
      [undefined, 'silence'],
      [undefined, 'silence'],
    ])
  })

  test('of kind silence ends when the caller gives up, however long that takes', async () => {
    setFlagsFromString('--expose-gc')
    const collect: () => void = runInNewContext('gc')
    const { send } = createFaulty({ kind: 'silence' })
    const controller = new AbortController()
    const settled = send({ signal: controller.signal }).then(
      () => 'answered',
      () => 'gave up',
    )
    for (let turn = 0; turn < 3; turn += 1) {
      await afterTicks()
      collect()
    }
    controller.abort()
    expect(await settled).toBe('gave up')
  })

  test('of kind slow-drip lets the answer come in drops, on the clock of the sandbox', async () => {
    const { sandbox, send } = createFaulty({ kind: 'slow-drip', bytes: 20, everyMs: 1000 })
    const answer = await send()
    let text: string | undefined
    const read = answer.text().then((whole) => {
      text = whole
    })
    await sandbox.clock.advance(1000)
    await afterTicks()
    expect(text).toBeUndefined()
    for (let at = 0; at < 10; at += 1) {
      await sandbox.clock.advance(1000)
      await afterTicks()
    }
    await read
    expect(JSON.parse(text ?? '')).toMatchObject({ message_id: expect.any(String) })
  })

  test('of kind slow-drip stops when the caller gives up', async () => {
    const { send } = createFaulty({ kind: 'slow-drip' })
    const controller = new AbortController()
    const answer = await send({ signal: controller.signal })
    const text = answer.text()
    controller.abort(new Error('enough'))
    await expect(text).rejects.toThrow('enough')
  })

  test('of kind cut-body breaks off within the body', async () => {
    const { sandbox, send } = createFaulty({ kind: 'cut-body' }, { kind: 'cut-body', afterBytes: 3 })
    const answer = await send()
    expect([answer.status, Number(answer.headers.get('content-length')) > 20]).toEqual([200, true])
    await expect(answer.text()).rejects.toThrow('terminated')
    const reader = (await send()).body?.getReader()
    expect((await reader?.read())?.value).toHaveLength(3)
    await expect(reader?.read()).rejects.toThrow('terminated')
    expect(sandbox.state.messages.size).toBe(2)
  })

  test('of kind broken-json answers whole, but not with JSON', async () => {
    const { sandbox, send } = createFaulty({ kind: 'broken-json' })
    const answer = await send()
    const text = await answer.text()
    expect([answer.status, Number(answer.headers.get('content-length'))]).toEqual([200, text.length])
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
    expect(sandbox.state.messages.size).toBe(1)
  })

  test.each(['reset', 'cut', undefined] as const)(
    'of kind accepted-then-lost takes the message and loses the answer: %s',
    async (by) => {
      const { sandbox, client, send } = createFaulty({ kind: 'accepted-then-lost', by })
      await expect(send().then((answer) => answer.text())).rejects.toThrow(TypeError)
      expect((await client.ask('GET', '/messages')).body.messages).toHaveLength(1)
      expect(sandbox.state.requests[0]).toMatchObject({
        status: by === 'cut' ? 200 : undefined,
        fault: 'accepted-then-lost',
      })
    },
  )

  test('of kind reset breaks the connection before anything has happened', async () => {
    const { sandbox, send } = createFaulty({ kind: 'reset' })
    await expect(send()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
    expect(sandbox.state.messages.size).toBe(0)
  })

  test('of kind expired-token ends the token for good', async () => {
    const { sandbox } = createFaulty({ kind: 'expired-token' })
    const { body } = await apiClient(sandbox).token()
    const client = apiClient(sandbox, { authorization: `Bearer ${body.access_token}` })
    for (let at = 0; at < 2; at += 1) {
      const refused = await client.send()
      expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
        401,
        expect.stringContaining('Jwt expired at 2026-01-01T00:00:00Z'),
      ])
    }
    const fresh = await apiClient(sandbox).token()
    expect(
      (await apiClient(sandbox, { authorization: `Bearer ${fresh.body.access_token}` }).send()).status,
    ).toBe(200)
  })

  test('of kind rate-limit comes with a hint, or without', async () => {
    const { client } = createFaulty(
      { kind: 'rate-limit' },
      { kind: 'rate-limit', retryAfter: 7 },
      { kind: 'rate-limit', retryInfoMs: 1500 },
      { kind: 'rate-limit', operation: 'issueToken', retryAfter: 'Thu, 01 Jan 2026 00:00:07 GMT' },
    )
    const bare = await client.send()
    expect([bare.status, bare.headers.has('retry-after'), bare.body.error]).toMatchObject([
      429,
      false,
      { status: 'RESOURCE_EXHAUSTED', details: [] },
    ])
    expect((await client.send()).headers.get('retry-after')).toBe('7')
    expect((await client.send()).body.error.details).toEqual([
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '1.5s' },
    ])
    const token = await client.token()
    expect([token.status, token.headers.get('retry-after'), token.body.error]).toEqual([
      429,
      'Thu, 01 Jan 2026 00:00:07 GMT',
      'rate_limit_exceeded',
    ])
  })

  test('does not answer a request that was given up before', async () => {
    const { sandbox } = createFaulty()
    const signal = AbortSignal.abort(new Error('never mind'))
    const body = JSON.stringify(aSend(sandbox))
    const url = `https://eu.conversation.api.sinch.com/v1/projects/${sandbox.projectId}/messages:send`
    await expect(sandbox.fetch(url, { method: 'POST', headers, body, signal })).rejects.toThrow('never mind')
    expect(sandbox.state.messages.size).toBe(0)
  })
})
