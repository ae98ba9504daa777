import { createEventHandler } from '@parlance/conversation-events'
import {
  deleteMessage,
  getMessage,
  listLastMessagesByChannelIdentity,
  listMessages,
  sendCardMessage,
  sendCarouselMessage,
  sendChoiceMessage,
  sendContactInfoMessage,
  sendListMessage,
  sendLocationMessage,
  sendMediaMessage,
  sendMessage,
  sendTemplateMessage,
  sendTextMessage,
  updateMessage,
} from '@parlance/conversation-messages'
import { afterEach, describe, expect, test } from 'vitest'
import { doors, type Reached } from './doors.ts'

const recipient_identities = [{ channel: 'SMS', identity: '+46701234567' }]

describe.each(Object.entries(doors))('the client through the door %s', (_, reach) => {
  let reached: Reached | undefined
  afterEach(() => reached?.close())
  const open = async (...options: Parameters<typeof reach>) => {
    const opened = await reach(...options)
    reached = opened
    return { ...opened, to: { app_id: opened.sandbox.appId, recipient_identities } }
  }

  test('sends, reads, lists, changes and deletes', async () => {
    // Tokens that survive only where they are encoded.
    const { client, to } = await open({ clock: 'manual', pageTokens: 'base64' })
    const ids: string[] = []
    for (const text of ['a', 'b', 'c']) {
      ids.unshift((await sendTextMessage(client, { ...to, text, ttl: 60 })).message_id)
    }
    const [message_id = ''] = ids
    const seen = []
    for await (const { id } of listMessages(client, { app_id: to.app_id, page_size: 2 })) seen.push(id)
    expect(seen).toEqual(ids)
    expect(await updateMessage(client, { message_id, metadata: 'new' })).toMatchObject({ metadata: 'new' })
    expect(await getMessage(client, { message_id })).toMatchObject({
      metadata: 'new',
      app_message: { text_message: { text: 'c' } },
    })
    const last = await listLastMessagesByChannelIdentity(client, {
      channel_identities: ['+46701234567'],
      messages_source: 'CONVERSATION_SOURCE',
    })
    expect(last.messages.map(({ id }) => id)).toEqual([message_id])
    await deleteMessage(client, { message_id })
    await expect(getMessage(client, { message_id })).rejects.toMatchObject({
      code: 'api',
      status: 404,
      outcome: 'rejected',
    })
  })

  test('sends every kind of message', async () => {
    const { sandbox, client, to } = await open({ clock: 'manual' })
    const choices = [{ text_message: { text: 'Yes' }, postback_data: 'y' }]
    const media = { url: 'https://example.com/a.png' }
    const location = { title: 'Here', coordinates: { latitude: 59.3, longitude: 18.1 } }
    await sendMessage(client, { ...to, message: { text_message: { text: 'a' } } })
    await sendCardMessage(client, { ...to, card_message: { title: 'a', choices } })
    await sendCarouselMessage(client, { ...to, carousel_message: { cards: [{ title: 'a' }] } })
    await sendChoiceMessage(client, { ...to, choice_message: { choices } })
    await sendContactInfoMessage(client, {
      ...to,
      contact_info_message: { name: { full_name: 'A' }, phone_numbers: [{ phone_number: '+46' }] },
    })
    await sendListMessage(client, {
      ...to,
      list_message: { title: 'a', sections: [{ items: [{ choice: { title: 'b' } }] }] },
    })
    await sendLocationMessage(client, { ...to, location_message: location })
    await sendMediaMessage(client, { ...to, media_message: media })
    await sendTemplateMessage(client, {
      ...to,
      template_message: { omni_template: { template_id: 't', version: 'latest' } },
    })
    const kinds = [...sandbox.state.messages.values()].map(({ message }) =>
      Object.keys(message.app_message ?? {}),
    )
    expect(kinds.flat()).toEqual([
      'text_message',
      'card_message',
      'carousel_message',
      'choice_message',
      'contact_info_message',
      'list_message',
      'location_message',
      'media_message',
      'template_message',
    ])
  })

  test('hears of it by webhooks', async () => {
    const heard: unknown[] = []
    const target = createEventHandler({
      secret: 's',
      now: () => reached?.sandbox.clock.now() ?? 0,
      on: {
        MESSAGE_DELIVERY: ({ message_delivery_report: { status } }) => void heard.push(status),
        MESSAGE_INBOUND: ({ message }) => void heard.push(message.contact_message?.choice_response_message),
      },
    })
    const { sandbox, client, to } = await open({ clock: 'manual', webhooks: [{ target, secret: 's' }] })
    const choice_message = { choices: [{ text_message: { text: 'Yes' }, postback_data: 'y' }] }
    const { message_id } = await sendChoiceMessage(client, { ...to, choice_message })
    await sandbox.clock.advance(1000)
    await sandbox.choose({ message_id, choice: 'Yes' })
    expect(heard).toEqual(['QUEUED_ON_CHANNEL', 'DELIVERED', { message_id, postback_data: 'y' }])
    expect(sandbox.state.webhooks.map(({ status }) => status)).toEqual(Array(6).fill(200))
  })

  test('learns what the API refuses', async () => {
    const { client, to } = await open({ clock: 'manual' })
    await expect(sendTextMessage(client, { ...to, app_id: 'other', text: 'a' })).rejects.toMatchObject({
      status: 404,
      outcome: 'rejected',
    })
    await expect(sendTextMessage(client, { ...to, text: 'a', queue: 'SOON' })).rejects.toMatchObject({
      status: 400,
      outcome: 'rejected',
    })
  })

  test('gets a new token when the old one has ended', async () => {
    const { sandbox, client, to } = await open({ clock: 'manual' })
    await sendTextMessage(client, { ...to, text: 'a' })
    sandbox.faults.next({ kind: 'expired-token' })
    await sendTextMessage(client, { ...to, text: 'b' })
    expect(sandbox.state.requests.map(({ operation, status }) => [operation, status])).toEqual([
      ['issueToken', 200],
      ['sendMessage', 200],
      ['sendMessage', 401],
      ['issueToken', 200],
      ['sendMessage', 200],
    ])
  })

  test.each([
    [{ kind: 'accepted-then-lost' } as const, 1],
    [{ kind: 'cut-body' } as const, 1],
    [{ kind: 'broken-json' } as const, 1],
    [{ kind: 'status', status: 503 } as const, 0],
    [{ kind: 'silence' } as const, 0],
    [{ kind: 'slow-drip', everyMs: 60_000 } as const, 1],
  ])('never sends twice after %j', async (fault, sent) => {
    const { sandbox, client, to } = await open({ clock: 'manual' }, { timeoutMs: 300 })
    await listMessages(client, {})
    sandbox.faults.next(fault)
    await expect(sendTextMessage(client, { ...to, text: 'a' })).rejects.toMatchObject({ outcome: 'unknown' })
    expect(sandbox.state.messages.size).toBe(sent)
    expect(sandbox.state.requests.filter(({ operation }) => operation === 'sendMessage')).toHaveLength(1)
  })

  test('sends again after 429, which was surely not taken', async () => {
    const { sandbox, client, to } = await open({ clock: 'manual' })
    sandbox.faults.next({ kind: 'rate-limit', retryAfter: 0 })
    await sendTextMessage(client, { ...to, text: 'a' })
    expect(sandbox.state.messages.size).toBe(1)
  })
})
