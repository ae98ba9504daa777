import type { AppMessage, Choice, SendMessageRequest } from '@parlance/conversation-model'
import { appMessage, sendMessageRequest } from '@parlance/conversation-model/schemas'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

const least: SendMessageRequest = {
  app_id: '01JQ7B5',
  recipient: { contact_id: '01JQ7C1' },
  message: { text_message: { text: 'Your table is ready.' } },
}

function findings(input: unknown): string[] {
  const issues = v.safeParse(sendMessageRequest, input).issues ?? []
  return issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
}

function sending(message: object): string[] {
  return findings({ ...least, message })
}

function choices(count: number): Choice[] {
  return Array.from({ length: count }, (_, index) => ({ text_message: { text: `Table ${index}` } }))
}

function cards(count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({ title: `Dish ${index}` }))
}

it('passes the least there is', () => {
  expect(v.parse(sendMessageRequest, structuredClone(least))).toStrictEqual(least)
})

describe('limits of the request', () => {
  it.each([
    { message_metadata: 'm'.repeat(1024) },
    { message_metadata: '🍽'.repeat(1024) },
    { message_metadata: '' },
    { correlation_id: 'c'.repeat(128) },
    { channel_properties: { SMS_SENDER: 's'.repeat(1024), ADDED_LATER: '' } },
    { conversation_metadata: { a: 'a'.repeat(2048 - '{"a":""}'.length) } },
    { ttl: '3s' },
    { ttl: '315576000000s' },
    { callback_url: 'http://localhost:8080' },
    { callback_url: 'https://bistro.example:8443/reports?table=7' },
    { queue: 'ADDED_LATER', processing_strategy: 'ADDED_LATER', message_content_type: 'ADDED_LATER' },
  ])('passes %j', (fields) => {
    expect(findings({ ...least, ...fields })).toEqual([])
  })

  it.each([
    [{ app_id: ' ' }, 'app_id: Must not be empty'],
    [{ message_metadata: 'm'.repeat(1025) }, 'message_metadata: Must have at most 1024 characters'],
    [{ correlation_id: 'c'.repeat(129) }, 'correlation_id: Must have at most 128 characters'],
    [
      { channel_properties: { SMS_SENDER: 's'.repeat(1025) } },
      'channel_properties.SMS_SENDER: Must have at most 1024 characters',
    ],
    [
      { channel_properties: { SMS_FLASH_MESSAGE: true } },
      'channel_properties.SMS_FLASH_MESSAGE: Expected string, received boolean',
    ],
    [
      { conversation_metadata: { a: 'a'.repeat(2049 - '{"a":""}'.length) } },
      'conversation_metadata: Must have at most 2048 characters',
    ],
    [{ conversation_metadata: '{"a":1}' }, 'conversation_metadata: Expected Object, received string'],
    [{ conversation_metadata: [1] }, 'conversation_metadata: Expected Object, received array'],
    [{ callback_url: 'bistro.example/reports' }, 'callback_url: Must be a URL such as https://host/path'],
    [
      { callback_url: 'ftp://bistro.example/reports' },
      'callback_url: Must be a URL such as https://host/path',
    ],
    [{ recipient: { contact_id: '' } }, 'recipient.contact_id: Must not be empty'],
    [
      { recipient: { identified_by: { channel_identities: [] } } },
      'recipient.identified_by.channel_identities: Must have at least one identity',
    ],
    [
      { recipient: { identified_by: { channel_identities: [{ channel: '', identity: ' ' }] } } },
      'recipient.identified_by.channel_identities.0.channel: Must not be empty',
      'recipient.identified_by.channel_identities.0.identity: Must not be empty',
    ],
    [
      { recipient: { contact_id: '01JQ7C1', identified_by: { channel_identities: [] } } },
      'recipient.identified_by: Not allowed beside contact_id',
    ],
    [{ recipient: {} }, 'recipient: Expected one of contact_id, identified_by'],
  ])('refuses %j', (fields, ...expected) => {
    expect(findings({ ...least, ...fields })).toEqual(expected)
  })

  it.each(['2s', '315576000001s', '3', '3.5s', '-3s', ' 3s', '3s\n', '1e3s', '9'.repeat(40) + 's'])(
    'refuses a time to live of %j',
    (ttl) => {
      expect(findings({ ...least, ttl })).toEqual([
        'ttl: Must be whole seconds and an s, from 3s to 315576000000s',
      ])
    },
  )

  it('lists everything that is wrong at once', () => {
    expect(findings({ ...least, app_id: '', ttl: '1s', recipient: { contact_id: '' } })).toEqual([
      'recipient.contact_id: Must not be empty',
      'app_id: Must not be empty',
      'ttl: Must be whole seconds and an s, from 3s to 315576000000s',
    ])
  })
})

describe('limits of the message', () => {
  it.each([
    { choice_message: { choices: choices(10) } },
    { card_message: { choices: choices(10) } },
    { carousel_message: { cards: cards(10), choices: choices(3) } },
    { list_message: { title: 'Today', sections: [{ items: [{ choice: { title: 'Soup' } }] }] } },
    {
      list_message: {
        title: 'Wine',
        sections: [{ items: [{ product: { id: 'wine-12', marketplace: 'FACEBOOK' } }] }],
        message_properties: { catalog_id: '874613' },
      },
    },
    { contact_info_message: { name: { full_name: 'Ida' }, phone_numbers: [], birthday: '1990-12-31' } },
    { explicit_channel_message: { LINE: '{}' }, added_later: { a: 1 } },
  ])('passes %j', (message) => {
    expect(sending(message)).toEqual([])
  })

  const product = { product: { id: 'wine-12', marketplace: 'FACEBOOK' } }
  it.each([
    [
      { choice_message: { choices: choices(11) } },
      'message.choice_message.choices: Must have at most 10 items',
    ],
    [{ card_message: { choices: choices(11) } }, 'message.card_message.choices: Must have at most 10 items'],
    [
      { carousel_message: { cards: cards(11) } },
      'message.carousel_message.cards: Must have at most 10 items',
    ],
    [
      { carousel_message: { cards: [{ title: 'Soup' }, { choices: choices(11) }] } },
      'message.carousel_message.cards.1.choices: Must have at most 10 items',
    ],
    [
      { carousel_message: { cards: cards(1), choices: choices(4) } },
      'message.carousel_message.choices: Must have at most 3 items',
    ],
    [
      { list_message: { title: 'Wine', sections: [{ items: [product] }] } },
      'message.list_message.message_properties.catalog_id: Required for a list of products',
    ],
    [
      {
        list_message: {
          title: 'Wine',
          sections: [{ items: [{ choice: { title: 'None' } }] }, { items: [product] }],
          message_properties: { catalog_id: '874613' },
        },
      },
      'message.list_message.sections.1.items.0.product: A list holds either choices or products, not both',
    ],
    [
      { contact_info_message: { name: { full_name: 'Ida' }, phone_numbers: [], birthday: '31/12/1990' } },
      'message.contact_info_message.birthday: Must be a date such as 1990-12-31',
    ],
    [
      {
        text_message: { text: 'Today' },
        explicit_channel_omni_message: { RCS: { choice_message: { choices: choices(11) } } },
      },
      'message.explicit_channel_omni_message.RCS.choice_message.choices: Must have at most 10 items',
    ],
    [
      {
        channel_specific_message: {
          WHATSAPP: {
            message_type: 'FLOWS',
            message: {
              flow_id: '8',
              flow_cta: 'c'.repeat(21),
              body: { text: 'b'.repeat(1025) },
              footer: { text: 'f'.repeat(61) },
            },
          },
        },
      },
      'message.channel_specific_message.WHATSAPP.message.body.text: Must have at most 1024 characters',
      'message.channel_specific_message.WHATSAPP.message.footer.text: Must have at most 60 characters',
      'message.channel_specific_message.WHATSAPP.message.flow_cta: Must have at most 20 characters',
    ],
    [
      { text_mesage: { text: 'Hello' } },
      expect.stringMatching(/^message\.text_mesage: Not known; expected one of text_message, card_message/),
    ],
    [
      { choice_message: { choices: [{ link_message: { title: 'Menu' } }] } },
      expect.stringMatching(/^message\.choice_message\.choices\.0\.link_message: Not known; expected one of/),
    ],
    [
      {
        explicit_channel_omni_message: { SMS: { template_message: { omni_template: { template_id: 'a' } } } },
      },
      expect.stringMatching(/^message\.explicit_channel_omni_message\.SMS\.template_message: Not known/),
    ],
    [
      { text_message: { text: 'a' }, card_message: { title: 'b' } },
      'message.card_message: Not allowed beside text_message',
    ],
    [{ agent: { display_name: 'Ada' } }, expect.stringMatching(/^message: Expected one of text_message/)],
  ])('refuses %j', (message, ...expected) => {
    expect(sending(message)).toEqual(expected)
  })

  it('holds only for what is sent: stored messages are read whatever their size', () => {
    const stored = {
      carousel_message: { cards: cards(30), choices: choices(30) },
      channel_specific_message: {
        WHATSAPP: { message_type: 'FLOWS', message: { flow_id: '8', flow_cta: 'c'.repeat(99) } },
      },
    } satisfies { carousel_message: object } & Pick<AppMessage, 'channel_specific_message'>
    expect(v.parse(appMessage, structuredClone(stored))).toStrictEqual(stored)
  })
})

it('never quotes what it refuses', () => {
  const secret = 'Ida lives at 7 Quay Street'
  const wrong = [
    secret,
    { ...least, app_id: [secret] },
    { ...least, recipient: { contact_id: { secret } } },
    { ...least, recipient: secret },
    { ...least, message: secret },
    { ...least, message: { text_message: secret } },
    { ...least, message: { text_message: { text: [secret] } } },
    { ...least, message: { location_message: { title: secret, coordinates: secret } } },
    { ...least, message: { choice_message: { choices: secret } } },
    {
      ...least,
      message: { channel_specific_message: { WHATSAPP: { message_type: 'FLOWS', message: secret } } },
    },
    { ...least, message: { channel_specific_message: { KAKAOTALK: secret } } },
    { ...least, channel_properties: secret },
    { ...least, conversation_metadata: secret },
    { ...least, ttl: secret },
    { ...least, callback_url: secret },
    { ...least, correlation_id: secret.repeat(9) },
    { ...least, message_metadata: secret.repeat(99) },
  ]
  for (const input of wrong) {
    const issues = v.safeParse(sendMessageRequest, input).issues ?? []
    expect(issues.length).toBeGreaterThan(0)
    for (const issue of issues) expect(issue.message).not.toContain('Quay')
  }
})
