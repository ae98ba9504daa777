import { describe, expect, test } from 'vitest'
import { aSend, apiClient } from '../test/api-client.ts'
import { recordingReceiver } from '../test/recording-receiver.ts'
import { createSandbox } from './create-sandbox.ts'
import type { SandboxApp } from './sandbox-app.ts'

const identity = '+46701234567'

function createHeard(...apps: SandboxApp[]) {
  const { target, arrived } = recordingReceiver('s', () => sandbox.clock.now())
  const sandbox = createSandbox({
    clock: 'manual',
    apps: apps.length > 0 ? apps : [{ id: 'a' }],
    webhooks: [{ target, triggers: ['MESSAGE_INBOUND'] }],
  })
  const client = apiClient(sandbox)
  const write = async (more: object = {}) => {
    await sandbox.receive({ identity, text: 'Hi!', ...more })
    return arrived.at(-1)?.event
  }
  return { sandbox, client, write }
}

describe('what a person writes', () => {
  test('reaches the app, and is kept', async () => {
    const { sandbox, client, write } = createHeard()
    const event = await write({ channel: 'MESSENGER', identity: '2742', sender_id: 'page' })
    expect(event).toMatchObject({
      app_id: 'a',
      project_id: sandbox.projectId,
      accepted_time: '2026-01-01T00:00:00.000Z',
      message: {
        direction: 'TO_APP',
        contact_message: { text_message: { text: 'Hi!' } },
        channel_identity: { channel: 'MESSENGER', identity: '2742', app_id: 'a' },
        sender_id: 'page',
        processing_mode: 'CONVERSATION',
      },
    })
    expect((await client.ask('GET', `/messages/${event.message.id}`)).body).toEqual(event.message)
  })

  test('may be any content', async () => {
    const { write } = createHeard()
    const content = { media_message: { url: 'https://example.com/a.png' } }
    const event = await write({ text: undefined, message: content })
    expect(event.message.contact_message).toEqual(content)
  })

  test('belongs to the contact and the conversation of what was sent before', async () => {
    const { sandbox, client, write } = createHeard()
    await client.send()
    const { message } = await write()
    expect([...sandbox.state.contacts.keys()]).toEqual([message.contact_id])
    expect(sandbox.state.conversations.get(message.conversation_id)).toMatchObject({
      active_channel: 'SMS',
      last_received: '2026-01-01T00:00:00.000Z',
    })
  })

  test('carries the latest metadata and correlation id of the conversation', async () => {
    const { client, write } = createHeard()
    expect(await write()).toMatchObject({ message_metadata: '', correlation_id: '' })
    await client.send({ conversation_metadata: { a: 1, b: { c: 2 } }, correlation_id: 'first' })
    expect(await write()).toMatchObject({ message_metadata: '{"a":1,"b":{"c":2}}', correlation_id: 'first' })
    await client.send({ correlation_id: 'second' })
    await client.send({
      conversation_metadata: { a: null, b: { d: 3 } },
      conversation_metadata_update_strategy: 'MERGE_PATCH',
    })
    expect(await write()).toMatchObject({ message_metadata: '{"b":{"c":2,"d":3}}', correlation_id: 'second' })
    await client.send({ conversation_metadata: { e: 4 } })
    expect((await write()).message_metadata).toBe('{"e":4}')
  })

  test('carries nothing of a message that was sent around conversations', async () => {
    const { sandbox, client, write } = createHeard()
    const { message_id } = (
      await client.send({
        processing_strategy: 'DISPATCH_ONLY',
        conversation_metadata: { a: 1 },
        correlation_id: 'c',
      })
    ).body
    expect([sandbox.state.contacts.size, sandbox.state.messages.get(message_id)?.correlation_id]).toEqual([
      0,
      '',
    ])
    expect(await write()).toMatchObject({ message_metadata: '', correlation_id: '' })
  })

  test('in dispatch mode has neither contact nor conversation, and metadata by identity where it is retained', async () => {
    const mode = { processing_mode: 'DISPATCH' }
    const { sandbox, client, write } = createHeard(
      { id: 'keeps', ...mode, dispatch_retention_policy: { ttl_days: 1 } },
      { id: 'forgets', ...mode },
    )
    const webhookless = { conversation_metadata: { a: 1 }, correlation_id: 'c' }
    await client.send(webhookless)
    await client.send({ ...aSend(sandbox), ...webhookless, app_id: 'forgets' })
    expect(await write()).toMatchObject({
      message_metadata: '{"a":1}',
      correlation_id: 'c',
      message: { contact_id: '', conversation_id: '', processing_mode: 'DISPATCH' },
    })
    expect(await write({ identity: '+46709999999' })).toMatchObject({
      message_metadata: '',
      correlation_id: '',
    })
    const stored = await sandbox.receive({ app_id: 'forgets', identity, text: 'Hi!' })
    expect([stored.correlation_id, stored.isKept, sandbox.state.contacts.size]).toEqual(['', false, 0])
  })

  test('carries the metadata of the message that it answers', async () => {
    const { client, write } = createHeard()
    const { message_id } = (await client.send({ message_metadata: 'table 12' })).body
    const reply = { text: undefined, message: { text_message: { text: 'Yes' }, reply_to: { message_id } } }
    expect((await write(reply)).message.metadata).toBe('table 12')
    expect((await write()).message.metadata).toBe('')
  })

  test('needs a person, and something that is written', async () => {
    const { sandbox } = createHeard()
    await expect(sandbox.receive({ identity: '', text: 'Hi!' })).rejects.toThrow('identity')
    await expect(sandbox.receive({ identity } as never)).rejects.toThrow('either a text or a message')
  })

  test('needs an app that is there', async () => {
    const { sandbox } = createHeard()
    await expect(sandbox.receive({ app_id: 'other', identity, text: 'Hi!' })).rejects.toThrow(
      'no app [other]',
    )
  })
})
