import { describe, expect, test, vi } from 'vitest'
import { apiClient } from '../test/api-client.ts'
import { recordingReceiver } from '../test/recording-receiver.ts'
import { createSandbox } from './create-sandbox.ts'
import type { SandboxOptions } from './sandbox-options.ts'
import type { SandboxNotice } from './notice.ts'

const run = async () => {
  const sandbox = createSandbox({ clock: 'manual' })
  const { body } = await apiClient(sandbox).send()
  await sandbox.receive({ identity: '+1', text: 'Hi!' })
  return [body, ...sandbox.state.messages.keys(), ...sandbox.state.contacts.keys()]
}

describe('createSandbox', () => {
  test('takes a message, reports it by signed webhooks, and gives it back', async () => {
    const { target, arrived } = recordingReceiver('a-secret', () => sandbox.clock.now())
    const sandbox = createSandbox({ clock: 'manual', webhooks: [{ target, secret: 'a-secret' }] })
    const token = await apiClient(sandbox).token()
    const client = apiClient(sandbox, { authorization: `Bearer ${token.body.access_token}` })
    const sent = await client.send({ message_metadata: 'm', correlation_id: 'c' })
    expect(sent.status).toBe(200)
    const { message_id } = sent.body
    await sandbox.clock.advance(1000)
    expect(arrived.map(({ event, signature }) => [Object.keys(event)[4], signature])).toEqual([
      ['contact_create_notification', 'valid'],
      ['conversation_start_notification', 'valid'],
      ['message_submit_notification', 'valid'],
      ['message_delivery_report', 'valid'],
      ['message_delivery_report', 'valid'],
    ])
    expect(arrived.slice(-2).map(({ event }) => event)).toMatchObject([
      { message_delivery_report: { message_id, status: 'QUEUED_ON_CHANNEL' } },
      { correlation_id: 'c', message_delivery_report: { status: 'DELIVERED', metadata: 'm' } },
    ])
    const got = await client.ask('GET', `/messages/${message_id}`)
    expect(got.body).toMatchObject({
      id: message_id,
      direction: 'TO_CONTACT',
      app_message: { text_message: { text: 'Your table is ready.' } },
      channel_identity: { channel: 'SMS', identity: '46701234567', app_id: '' },
      accept_time: '2026-01-01T00:00:00.000Z',
    })
  })

  test('gives the same ids and times in each run on a manual clock', async () => {
    expect(await run()).toEqual(await run())
  })

  test('gives ids of its own on real time', async () => {
    const [one, other] = [createSandbox(), createSandbox()]
    const { body } = await apiClient(one).send()
    expect(body.message_id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/)
    expect(body.message_id).not.toBe((await apiClient(other).send()).body.message_id)
    one.close()
    other.close()
  })

  test('tells subscribers of requests, messages and webhooks until they leave', async () => {
    const sandbox = createSandbox({ clock: 'manual', webhooks: [{ target: async () => new Response() }] })
    const notices: SandboxNotice[] = []
    sandbox.subscribe(() => {
      throw new Error('a listener that fails')
    })
    const leave = sandbox.subscribe((notice) => notices.push(notice))
    await apiClient(sandbox).send()
    await sandbox.clock.advance(1000)
    expect(notices.map(({ type }) => type)).toEqual(expect.arrayContaining(['request', 'message', 'webhook']))
    const seen = notices.length
    leave()
    await apiClient(sandbox).send()
    expect(notices).toHaveLength(seen)
  })

  test('logs requests without their secrets', async () => {
    const sandbox = createSandbox({ clock: 'manual' })
    const token = await apiClient(sandbox).token()
    await apiClient(sandbox, { authorization: `Bearer ${token.body.access_token}` }).send()
    expect(sandbox.state.requests).toMatchObject([
      { operation: 'issueToken', method: 'POST', status: 200 },
      { operation: 'sendMessage', status: 200, answer: expect.stringContaining('message_id') },
    ])
    const log = JSON.stringify(sandbox.state.requests)
    expect(log).not.toContain(token.body.access_token)
    expect(log).not.toContain(btoa(`${sandbox.keyId}:${sandbox.keySecret}`))
  })

  test('keeps no more than its limits', async () => {
    const target = vi.fn<() => Promise<Response>>(async () => new Response(null, { status: 503 }))
    const sandbox = createSandbox({
      clock: 'manual',
      limits: { messages: 3, requests: 2, webhooks: 4, contacts: 2, waiting: 4 },
      webhooks: [{ target }],
    })
    for (let count = 0; count < 6; count += 1) {
      await sandbox.receive({ identity: `+4670${count}`, text: `${count}` })
      await apiClient(sandbox).ask('GET', '/messages')
    }
    const { messages, contacts, conversations, requests, webhooks } = sandbox.state
    expect([messages.size, contacts.size, conversations.size, requests.length, webhooks.length]).toEqual([
      3, 2, 2, 2, 4,
    ])
    // Three events a person, of which four at a time wait for their other fourteen attempts.
    await sandbox.clock.advance(365 * 86_400_000)
    expect(target).toHaveBeenCalledTimes(18 + 4 * 14)
  })

  test.each<[SandboxOptions, string]>([
    [{ apps: [] }, 'at least one app'],
    [{ clock: { startTime: 'yesterday' } }, 'startTime'],
    [{ deliveryMs: { read: Number.NaN } }, 'deliveryMs.read'],
    [{ redelivery: { firstDelayMs: -1 } }, 'redelivery.firstDelayMs'],
    [{ limits: { messages: 0 } }, 'limits.messages'],
    [{ tokenLifetimeSeconds: 0 }, 'tokenLifetimeSeconds'],
    [{ pageTokens: 'hex' as never }, 'pageTokens must be url-safe or base64'],
    [{ webhooks: [{ target: 'https://example.com', app_id: 'other' }] }, 'not there: [other]'],
    [{ webhooks: [{ target: 'https://example.com', secret: '  ' }] }, 'blank'],
  ])('refuses %j', (options, message) => {
    expect(() => createSandbox(options)).toThrow(message)
  })
})
