import * as v from 'valibot'
import { expect, it } from 'vitest'
import { withOtherParts } from '../../test/with-other-parts.ts'
import { contactMessage } from './contact-message.schema.ts'
import type { ContactMessage } from './contact-message.ts'

const reply_to = { message_id: '01HQ7W4Z1R1267DBBR8S47NVP8' }
const messages: ContactMessage[] = [
  { text_message: { text: '2024-12-25' }, reply_to },
  { media_message: { url: 'https://cdn.example.com/voice.ogg' }, reply_to },
  { media_card_message: { url: 'https://cdn.example.com/cat.jpg', caption: 'Look!' }, reply_to },
  { location_message: { title: 'Here', coordinates: { latitude: 59.33, longitude: 18.07 } }, reply_to },
  { choice_response_message: { message_id: reply_to.message_id, postback_data: '{"table":4}' }, reply_to },
  {
    fallback_message: {
      raw_message: '{"kind":"sticker"}',
      reason: {
        code: 'UNKNOWN',
        description: 'No sticker',
        sub_code: 'UNSPECIFIED_SUB_CODE',
        channel_code: '7',
      },
    },
    reply_to,
  },
  {
    product_response_message: {
      products: [{ id: 'diavola', marketplace: 'FACEBOOK', quantity: 2, item_price: 39.9, currency: 'BRL' }],
      title: 'My order',
      catalog_id: '900100200300',
    },
    reply_to,
  },
  {
    channel_specific_message: {
      message_type: 'nfm_reply',
      message: { type: 'nfm_reply', nfm_reply: { name: 'flow', response_json: '{"seats":4}', body: 'Sent' } },
    },
    reply_to,
  },
]

it.each(messages)('reads a message with content and reply unchanged (%#)', (message) => {
  expect(v.parse(contactMessage, message)).toEqual(message)
})

it.each([
  ['replies to nothing', { text_message: { text: 'Hi' } }],
  ['replies to null', { text_message: { text: 'Hi' }, reply_to: null }],
  ['has no content', { reply_to }],
  ['is empty', {}],
  ['has content of a kind that is not known yet', { sticker_message: { id: 7 }, reply_to: null }],
  ['has a member that is not known yet', { text_message: { text: 'Hi', language: 'sv' }, mood: 'good' }],
  ['has null for the kinds that are absent', { text_message: { text: 'Hi' }, media_message: null }],
])('reads a message that %s', (_which, message) => {
  expect(v.parse(contactMessage, message)).toEqual(message)
})

it.each([
  ['text_message.text', { text_message: {} }],
  ['media_message.url', { media_message: { url: null } }],
  ['media_card_message', { media_card_message: [] }],
  ['location_message.coordinates', { location_message: { title: 'Here' } }],
  ['choice_response_message.postback_data', { choice_response_message: { message_id: '1' } }],
  ['fallback_message.reason.code', { fallback_message: { reason: { code: 7 } } }],
  [
    'product_response_message.products.0.id',
    { product_response_message: { products: [{ marketplace: 'F' }] } },
  ],
  [
    'channel_specific_message.message.nfm_reply',
    { channel_specific_message: { message: { type: 'nfm_reply' } } },
  ],
  ['reply_to.message_id', { text_message: { text: 'Hi' }, reply_to: {} }],
  ['reply_to', { text_message: { text: 'Hi' }, reply_to: '1' }],
])('refuses a wrong or missing %s', (path, message) => {
  const { issues = [] } = v.safeParse(contactMessage, message)
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path])
})

it.each([[[]], [null], ['text'], [7]])('refuses what is no object: %j', (input) => {
  expect(v.safeParse(contactMessage, input).success).toBe(false)
})

it.each(messages)(
  'never throws, never quotes and never changes anything, whatever comes for a part (%#)',
  (message) => {
    const secret = 'Ada lives in Elm Street'
    for (const input of withOtherParts(message, secret)) {
      const { success, output, issues = [] } = v.safeParse(contactMessage, input)
      expect(issues.map((issue) => issue.message).join()).not.toContain(secret)
      expect(success ? output : input).toBe(input)
    }
  },
)

it('keeps a member called __proto__ as it came, and does not follow it', () => {
  const input: unknown = JSON.parse('{"__proto__":{"polluted":true},"text_message":{"text":"Hi"}}')
  const output = v.parse(contactMessage, input)
  expect(Object.keys(output)).toContain('__proto__')
  expect('polluted' in output).toBe(false)
})
