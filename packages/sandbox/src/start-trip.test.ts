import { describe, expect, test } from 'vitest'
import { apiClient } from '../test/api-client.ts'
import { recordingReceiver } from '../test/recording-receiver.ts'
import { createSandbox } from './create-sandbox.ts'
import type { SandboxOptions } from './sandbox-options.ts'

const secret = 'a-secret'

function createRecorded(options: SandboxOptions = {}) {
  const { target, arrived } = recordingReceiver(secret, () => sandbox.clock.now())
  const sandbox = createSandbox({
    clock: 'manual',
    webhooks: [{ target, secret, triggers: ['MESSAGE_SUBMIT', 'MESSAGE_DELIVERY'] }],
    ...options,
  })
  /** What was reported: submissions and states, with channel and reason. */
  const reports = () =>
    arrived.map(({ event }) => {
      const report = event.message_submit_notification ?? event.message_delivery_report
      return [report.status ?? 'submitted', report.channel_identity?.channel, report.reason?.code].filter(
        Boolean,
      )
    })
  return { sandbox, client: apiClient(sandbox), arrived, reports }
}

const twoIdentities = {
  identified_by: {
    channel_identities: [
      { channel: 'RCS', identity: '+46701234567' },
      { channel: 'SMS', identity: '+46701234567' },
    ],
  },
}

describe('a sent message', () => {
  test('advances as time does', async () => {
    const { sandbox, client, reports } = createRecorded({
      deliveryMs: { submitted: 10, queued: 20, delivered: 30, read: 40 },
    })
    const { message_id } = (await client.send()).body
    const seen = []
    for (let at = 0; at < 5; at += 1) {
      seen.push([sandbox.state.messages.get(message_id)?.status, reports().length])
      await sandbox.clock.advance(10)
    }
    expect(seen).toEqual([
      ['QUEUED', 0],
      ['QUEUED', 1],
      ['QUEUED_ON_CHANNEL', 2],
      ['DELIVERED', 3],
      ['READ', 4],
    ])
    expect(sandbox.state.messages.get(message_id)?.history.map(({ status }) => status)).toEqual([
      'QUEUED',
      'QUEUED_ON_CHANNEL',
      'DELIVERED',
      'READ',
    ])
  })

  test('is read when the person has seen it, once', async () => {
    const { sandbox, client, reports } = createRecorded()
    const { message_id } = (await client.send()).body
    await sandbox.markRead(message_id)
    await sandbox.clock.advance(1000)
    await sandbox.markRead(message_id)
    await sandbox.markRead(message_id)
    expect(reports().map(([status]) => status)).toEqual([
      'submitted',
      'QUEUED_ON_CHANNEL',
      'DELIVERED',
      'READ',
    ])
  })

  test('tells what was submitted', async () => {
    const { sandbox, client, arrived } = createRecorded()
    const { message_id } = (await client.send({ message_metadata: 'm', correlation_id: 'c' })).body
    await sandbox.clock.advance(0)
    expect(arrived[0]?.event).toMatchObject({
      app_id: sandbox.appId,
      project_id: sandbox.projectId,
      correlation_id: 'c',
      message_submit_notification: {
        message_id,
        submitted_message: { text_message: { text: 'Your table is ready.' } },
        metadata: 'm',
        processing_mode: 'CONVERSATION',
      },
    })
  })

  test('goes to the next channel where one fails', async () => {
    const { sandbox, client, reports } = createRecorded()
    sandbox.faults.next({
      kind: 'channel-failure',
      channel: 'RCS',
      reason: { code: 'RECIPIENT_NOT_REACHABLE' },
    })
    const { message_id } = (await client.send({ recipient: twoIdentities })).body
    await sandbox.clock.advance(1000)
    expect(reports()).toEqual([
      ['submitted', 'RCS'],
      ['SWITCHING_CHANNEL', 'RCS', 'RECIPIENT_NOT_REACHABLE'],
      ['submitted', 'SMS'],
      ['QUEUED_ON_CHANNEL', 'SMS'],
      ['DELIVERED', 'SMS'],
    ])
    expect((await client.ask('GET', `/messages/${message_id}`)).body.channel_identity.channel).toBe('SMS')
  })

  test('fails where no channel is left', async () => {
    const { sandbox, client, reports } = createRecorded()
    sandbox.faults.add({ kind: 'channel-failure' })
    await client.send({ recipient: twoIdentities })
    await sandbox.clock.advance(1000)
    expect(reports().filter(([status]) => status !== 'submitted')).toEqual([
      ['SWITCHING_CHANNEL', 'RCS', 'CHANNEL_FAILURE'],
      ['FAILED', 'SMS', 'CHANNEL_FAILURE'],
    ])
  })

  test('takes the order of channels that the send asks for', async () => {
    const { sandbox, client, reports } = createRecorded()
    sandbox.faults.next({ kind: 'channel-failure' })
    await client.send({ recipient: twoIdentities, channel_priority_order: ['MMS', 'SMS', 'RCS'] })
    await sandbox.clock.advance(1000)
    expect(reports()).toContainEqual(['SWITCHING_CHANNEL', 'SMS', 'CHANNEL_FAILURE'])
    expect(reports().at(-1)).toEqual(['DELIVERED', 'RCS'])
  })

  test.each<[object, string]>([
    [{ recipient: twoIdentities, channel_priority_order: ['MMS'] }, 'NO_CHANNELS_LEFT'],
    [{ recipient: { contact_id: 'nobody' } }, 'CONTACT_NOT_FOUND'],
    [{ recipient: { contact_id: 'unreachable' } }, 'NO_CHANNEL_IDENTITY_FOR_CONTACT'],
    [
      { recipient: { identified_by: { channel_identities: [{ channel: 'LINE', identity: 'l' }] } } },
      'CHANNEL_CONFIGURATION_MISSING',
    ],
  ])('fails where there is no way to the person: %j', async (different, code) => {
    const { sandbox, client, arrived } = createRecorded({
      apps: [{ id: 'a', channel_credentials: [{ channel: 'RCS' }, { channel: 'SMS' }, { channel: 'MMS' }] }],
      contacts: [{ id: 'unreachable', channel_identities: [] }],
    })
    expect((await client.send(different)).status).toBe(200)
    await sandbox.clock.advance(1000)
    expect(arrived.at(-1)?.event.message_delivery_report).toMatchObject({
      status: 'FAILED',
      reason: { code },
    })
  })

  test('to a contact takes the channel of its conversation, then its own order, then that of the app', async () => {
    const identities = ['SMS', 'MMS', 'RCS'].map((channel) => ({ channel, identity: '461', app_id: '' }))
    const { sandbox, client, reports } = createRecorded({
      contacts: [{ id: 'c', channel_identities: identities, channel_priority: ['MMS'] }],
    })
    sandbox.faults.add({ kind: 'channel-failure' })
    await sandbox.receive({ identity: '+461', channel: 'SMS', text: 'Hi!' })
    await client.send({ recipient: { contact_id: 'c' } })
    await sandbox.clock.advance(1000)
    expect(reports().flatMap(([status, channel]) => (status === 'submitted' ? [channel] : []))).toEqual([
      'SMS',
      'MMS',
      'RCS',
    ])
  })

  test('fails when its time is up, and then says nothing more', async () => {
    const { sandbox, client, reports } = createRecorded()
    sandbox.faults.next({ kind: 'channel-silence' })
    await client.send({ ttl: '10s' })
    await sandbox.clock.advance(9999)
    expect(reports().at(-1)).toEqual(['QUEUED_ON_CHANNEL', 'SMS'])
    await sandbox.clock.advance(1)
    expect(reports().at(-1)).toEqual(['FAILED', 'SMS', 'DELIVERY_TIMED_OUT'])
    await sandbox.clock.advance(1_000_000)
    expect(reports()).toHaveLength(3)
  })

  test('is not tried on further channels when its time is up', async () => {
    const { sandbox, client, reports } = createRecorded({ deliveryMs: { queued: 5000, delivered: 6000 } })
    sandbox.faults.next({ kind: 'channel-failure' })
    await client.send({ recipient: twoIdentities, ttl: '3s' })
    await sandbox.clock.advance(100_000)
    expect(reports()).toEqual([
      ['submitted', 'RCS'],
      ['FAILED', 'RCS', 'DELIVERY_TIMED_OUT'],
    ])
  })

  test('that arrived in time does not expire', async () => {
    const { sandbox, client, reports } = createRecorded()
    await client.send({ ttl: '3s' })
    await sandbox.clock.advance(1_000_000)
    expect(reports().at(-1)).toEqual(['DELIVERED', 'SMS'])
  })

  test.each([
    ['signed with the secret of the app', 'its-secret', 'valid'],
    ['unsigned where the app has none', undefined, 'missing'],
  ])('reports to its callback_url instead of the webhooks, %s', async (_, callbackSecret, signature) => {
    const callback = recordingReceiver('its-secret', () => sandbox.clock.now())
    const urls: string[] = []
    const { sandbox, client, reports } = createRecorded({
      apps: [{ id: 'a', callback_settings: { secret_for_overridden_callback_urls: callbackSecret } }],
      fetch: (url, init) => {
        urls.push(url)
        return callback.target(new Request(url, init))
      },
    })
    await client.send({ callback_url: 'https://example.com/reports' })
    await sandbox.clock.advance(1000)
    expect(reports()).toEqual([['submitted', 'SMS']])
    expect(callback.arrived.map(({ event }) => event.message_delivery_report.status)).toEqual([
      'QUEUED_ON_CHANNEL',
      'DELIVERED',
    ])
    expect(callback.arrived.map((one) => one.signature)).toEqual([signature, signature])
    expect(urls).toEqual(Array(2).fill('https://example.com/reports'))
  })
})
