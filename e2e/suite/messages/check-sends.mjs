import { sendTextMessage } from '@parlance/conversation-messages'
import { clientOf, to } from '../client-of.mjs'
import { failureOf } from '../describe.mjs'
import { accepted, fakeApi } from '../fake-api.mjs'
import { operations, deepFrozen } from './operations.mjs'

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

export async function checkSends({ check }) {
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
