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
import { clientOf, to } from './client-of.mjs'
import { failureOf } from './describe.mjs'
import { accepted, fakeApi, json } from './fake-api.mjs'

const operations = {
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
}

const recipient = { identified_by: { channel_identities: to.recipient_identities } }
const choices = [{ text_message: { text: 'Yes' }, postback_data: 'yes' }]

const contents = {
  sendTextMessage: [{ text: 'Your table is ready.' }, { text_message: { text: 'Your table is ready.' } }],
  sendCardMessage: [{ card_message: { title: 'Table', choices } }],
  sendCarouselMessage: [{ carousel_message: { cards: [{ title: 'Table' }] } }],
  sendChoiceMessage: [{ choice_message: { text_message: { text: 'Still coming?' }, choices } }],
  sendContactInfoMessage: [
    {
      contact_info_message: {
        name: { full_name: 'Ada Byron' },
        phone_numbers: [{ phone_number: '+46701234567', type: 'HOME' }],
        birthday: '1815-12-10',
      },
    },
  ],
  sendListMessage: [
    { list_message: { title: 'Menu', sections: [{ items: [{ choice: { title: 'Soup' } }] }] } },
  ],
  sendLocationMessage: [
    { location_message: { title: 'Here', coordinates: { latitude: 55.61, longitude: -13.003 } } },
  ],
  sendMediaMessage: [{ media_message: { url: 'https://example.com/menu.pdf' } }],
  sendTemplateMessage: [{ template_message: { omni_template: { template_id: 't', version: 'latest' } } }],
  sendMessage: [{ message: { text_message: { text: 'x' } } }, { text_message: { text: 'x' } }],
}

export async function checkMessages(table) {
  await checkSends(table)
  await checkOperations(table)
  await checkLists(table)
}

async function checkSends({ check }) {
  for (const [name, [content, message = content]] of Object.entries(contents)) {
    await check(
      `messages/${name}: puts each argument where the wire wants it`,
      {
        call: ['POST', '/v1/projects/project/messages:send', ''],
        body: { app_id: 'app', recipient, message, ttl: '3600s', correlation_id: 'c' },
        result: { message_id: '01M', accepted_time: '2026-03-14T09:26:53Z' },
      },
      async () => {
        const api = fakeApi(accepted)
        const args = deepFrozen({ ...to, ...content, ttl: 3600, correlation_id: 'c' })
        const result = await operations[name](clientOf(api), args)
        const [{ method, path, search, body }] = api.calls
        return { call: [method, path, search], body: JSON.parse(body), result }
      },
    )
  }
  await check(
    'messages/sendTextMessage: what stands beside the content goes into the message',
    { recipient: { contact_id: 'c' }, keys: ['agent', 'explicit_channel_message', 'text_message'] },
    async () => {
      const api = fakeApi(accepted)
      const beside = {
        agent: { display_name: 'Ada', type: 'HUMAN' },
        explicit_channel_message: { SMS: '{}' },
      }
      await sendTextMessage(clientOf(api), { app_id: 'app', contact_id: 'c', text: 'x', ...beside })
      const body = JSON.parse(api.calls[0].body)
      return { recipient: body.recipient, keys: Object.keys(body.message).toSorted() }
    },
  )
  const wrong = {
    nobody: { app_id: 'app' },
    'two recipients': { ...to, contact_id: 'c' },
    'an empty list': { app_id: 'app', recipient_identities: [] },
    'an identity without a channel': { app_id: 'app', recipient_identities: [{ identity: '+46' }] },
    'a blank app': { ...to, app_id: ' ' },
    'a ttl that is too short': { ...to, ttl: 2 },
    'a ttl that is no whole number': { ...to, ttl: 3.5 },
    'a text that is none': { ...to, text: 42 },
  }
  for (const [what, args] of Object.entries(wrong)) {
    await check(`messages/sendTextMessage: refuses ${what}`, ['validation', 'not_sent', 0, 0], async () => {
      const api = fakeApi(accepted)
      const { code, outcome, attempts } = await failureOf(
        sendTextMessage(clientOf(api), { text: 'x', ...args }),
      )
      return [code, outcome, attempts, api.calls.length]
    })
  }
}

async function checkOperations({ check }) {
  const calls = {
    getMessage: [
      { message_id: 'm', messages_source: 'DISPATCH_SOURCE' },
      ['GET', '/v1/projects/project/messages/m', '?messages_source=DISPATCH_SOURCE', ''],
    ],
    deleteMessage: [{ message_id: 'm' }, ['DELETE', '/v1/projects/project/messages/m', '', '']],
    updateMessage: [
      { message_id: 'm', metadata: 'new' },
      ['PATCH', '/v1/projects/project/messages/m', '', '{"metadata":"new"}'],
    ],
    listMessages: [
      { app_id: 'app', channel_identity: '+46701234567', page_size: 2 },
      ['GET', '/v1/projects/project/messages', '?app_id=app&channel_identity=%2B46701234567&page_size=2', ''],
    ],
    listLastMessagesByChannelIdentity: [
      { channel_identities: ['+46701234567'] },
      [
        'POST',
        '/v1/projects/project/messages:fetch-last-message',
        '',
        '{"channel_identities":["+46701234567"]}',
      ],
    ],
  }
  for (const [name, [args, call]] of Object.entries(calls)) {
    await check(`messages/${name}: asks what the API reads`, call, async () => {
      const api = fakeApi(() => json({ id: 'm', messages: [] }))
      await operations[name](clientOf(api), deepFrozen(args))
      const [{ method, path, search, body }] = api.calls
      return [method, path, search, body]
    })
  }
  await check('messages/deleteMessage: an answer without a body is a success', null, () =>
    deleteMessage(clientOf(fakeApi(() => new Response(null, { status: 204 }))), { message_id: 'm' }),
  )
}

const pages = () =>
  fakeApi(
    () => json({ messages: [{ id: '1' }, { id: '2' }], next_page_token: 'a' }),
    () => json({ next_page_token: 'b+/=' }),
    () => json({ messages: [{ id: '3' }] }),
  )

async function checkLists({ check }) {
  await check(
    'messages/list: iterates all pages, empty ones too, each asked for once',
    [
      ['1', '2', '3'],
      ['', '?page_token=a', '?page_token=b%2B%2F%3D'],
    ],
    async () => {
      const api = pages()
      const seen = []
      for await (const { id } of listMessages(clientOf(api), {})) seen.push(id)
      return [seen, api.calls.map(({ search }) => search)]
    },
  )
  await check(
    'messages/list: awaited, it is one page that leads to the next',
    [2, 0, 1, 'none'],
    async () => {
      const first = await listMessages(clientOf(pages()), {})
      const second = await first.nextPage()
      const third = await second.nextPage()
      return [
        first.messages.length,
        second.messages.length,
        third.messages.length,
        third.nextPage ? 'more' : 'none',
      ]
    },
  )
  await check('messages/list: asks for no page before it is needed', [0, 1], async () => {
    const api = pages()
    const list = listMessages(clientOf(api), {})
    const before = api.calls.length
    for await (const page of list.pages()) if (page.messages.length > 0) break
    return [before, api.calls.length]
  })
  await check('messages/list: a token that leads back is an error', ['decode', 2], async () => {
    const api = fakeApi(() => json({ messages: [], next_page_token: 'a' }))
    const all = async () => {
      for await (const _ of listMessages(clientOf(api), {})) break
    }
    const { code } = await failureOf(all())
    return [code, api.calls.length]
  })
}

function deepFrozen(value) {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFrozen)
  return Object.freeze(value)
}
