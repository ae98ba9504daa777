import { describe, expect, test } from 'vitest'
import { aSend, apiClient } from '../../test/api-client.ts'
import { createSandbox } from '../create-sandbox.ts'

const sandbox = createSandbox({
  clock: 'manual',
  region: 'eu',
  apps: [
    { id: 'conversation', channel_credentials: [{ channel: 'SMS' }, { channel: 'RCS' }] },
    { id: 'dispatch', processing_mode: 'DISPATCH' },
  ],
})
const client = apiClient(sandbox)
const recipientOf = (...channels: string[]) => ({
  identified_by: { channel_identities: channels.map((channel) => ({ channel, identity: '+46701234567' })) },
})

describe('messages:send', () => {
  test('answers with an id and a time', async () => {
    expect(await client.send()).toMatchObject({
      status: 200,
      body: { message_id: expect.any(String), accepted_time: '2026-01-01T00:00:00.000Z' },
    })
  })

  test.each([
    ['an empty text', { message: { text_message: {} } }, 'message.text_message.text'],
    ['two contents', { message: { text_message: { text: 'a' }, media_message: { url: 'b' } } }, 'message'],
    ['no recipient', { recipient: {} }, 'recipient'],
    ['a ttl that is no duration', { ttl: '1h' }, 'ttl'],
    ['metadata that is too long', { message_metadata: 'x'.repeat(1025) }, 'message_metadata'],
    ['a queue that is not known', { queue: 'SOON' }, 'queue'],
    [
      'an unknown channel',
      { recipient: recipientOf('PIGEON') },
      'recipient.identified_by.channel_identities.0.channel',
    ],
    ['an unknown channel in the order', { channel_priority_order: ['PIGEON'] }, 'channel_priority_order.0'],
    ['a channel that is not set up', { channel_priority_order: ['SMS', 'LINE'] }, 'channel_priority_order.1'],
    [
      'a contact in dispatch mode',
      { app_id: 'dispatch', recipient: { contact_id: 'c' } },
      'recipient.contact_id',
    ],
    [
      'a contact in a send around conversations',
      { processing_strategy: 'DISPATCH_ONLY', recipient: { contact_id: 'c' } },
      'recipient.contact_id',
    ],
  ])('refuses %s, and names the field', async (_, different, field) => {
    const { status, body } = await client.send(different)
    expect([status, body.error.status]).toEqual([400, 'INVALID_ARGUMENT'])
    const [detail] = body.error.details
    expect(detail['@type']).toBe('type.googleapis.com/google.rpc.BadRequest')
    expect(detail.fieldViolations.map((violation: { field: string }) => violation.field)).toContainEqual(
      expect.stringContaining(field),
    )
  })

  test('stores nothing of what it refuses', async () => {
    const before = sandbox.state.messages.size
    await client.send({ ttl: '1h' })
    expect(sandbox.state.messages.size).toBe(before)
  })

  test('refuses a body that is not JSON, or does not say so', async () => {
    expect(await client.ask('POST', '/messages:send', '{"app_id":')).toMatchObject({
      status: 400,
      body: { error: { message: 'The body is not JSON' } },
    })
    const headers = { authorization: `Basic ${btoa('sandbox-key-id:sandbox-key-secret')}` }
    const answer = await client.raw('POST', '/messages:send', aSend(sandbox), { headers })
    expect(answer.status).toBe(400)
  })

  test('does not find an unknown app, nor one of another region', async () => {
    expect(await client.send({ app_id: 'other' })).toMatchObject({
      status: 404,
      body: { error: { message: 'App [other] not found', status: 'NOT_FOUND' } },
    })
    const abroad = apiClient(sandbox, { url: 'https://us.conversation.api.sinch.com' })
    expect((await abroad.send()).status).toBe(404)
  })
})
