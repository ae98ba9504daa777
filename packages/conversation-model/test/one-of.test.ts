import {
  appMessage,
  choice,
  conversationMessage,
  listItem,
  omniMessageOverride,
  recipient,
  templateMessage,
} from '@parlance/conversation-model/schemas'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

const text = { text: 'Hello' }
const place = { title: 'Find us', coordinates: { latitude: 59.3, longitude: 18.1 } }
const contents = {
  text_message: text,
  card_message: { title: 'Tonight' },
  carousel_message: { cards: [{ title: 'Soup' }] },
  choice_message: { choices: [{ text_message: text }] },
  contact_info_message: { name: { full_name: 'Ida' }, phone_numbers: [{ phone_number: '+46701740606' }] },
  list_message: { title: 'Today', sections: [{ items: [{ choice: { title: 'Soup' } }] }] },
  location_message: place,
  media_message: { url: 'https://cdn.bistro.example/a.jpg' },
}
const template = { template_id: 'table_ready', version: '2' }
const identified = { channel_identities: [{ channel: 'SMS', identity: '+46701740605' }] }

interface Union {
  readonly name: string
  readonly schema: v.GenericSchema<unknown, unknown>
  readonly kinds: Readonly<Record<string, unknown>>
  readonly beside: object
}

const unions: Union[] = [
  {
    name: 'appMessage',
    schema: appMessage,
    kinds: { ...contents, template_message: { omni_template: template } },
    beside: { agent: { display_name: 'Ada' }, explicit_channel_message: { LINE: '{}' } },
  },
  {
    name: 'omniMessageOverride',
    schema: omniMessageOverride,
    kinds: { ...contents, template_reference: template },
    beside: {},
  },
  {
    name: 'choice',
    schema: choice,
    kinds: {
      text_message: text,
      call_message: { title: 'Call', phone_number: '+4686842000' },
      location_message: place,
      url_message: { title: 'Menu', url: 'https://bistro.example/menu' },
      calendar_message: {
        title: 'Remind me',
        event_start: '2030-05-01T18:00:00Z',
        event_end: '2030-05-01T20:00:00Z',
        event_title: 'Dinner',
        fallback_url: 'https://bistro.example/dinner',
      },
      share_location_message: { title: 'Where?', fallback_url: 'https://bistro.example/where' },
    },
    beside: { postback_data: { any: ['JSON', 1] }, display_mode: 'PERSISTENT' },
  },
  {
    name: 'listItem',
    schema: listItem,
    kinds: { choice: { title: 'Soup' }, product: { id: 'wine-12', marketplace: 'FACEBOOK' } },
    beside: {},
  },
  {
    name: 'conversationMessage',
    schema: conversationMessage,
    kinds: {
      app_message: { text_message: text, agent: null },
      contact_message: { text_message: text, reply_to: null },
    },
    beside: {
      id: '01JQ7',
      direction: 'TO_APP',
      channel_identity: { channel: 'SMS', identity: '46701740605', app_id: '' },
      injected: false,
      message_status: null,
    },
  },
  {
    name: 'recipient',
    schema: recipient,
    kinds: { contact_id: '01JQ7C1', identified_by: identified },
    beside: {},
  },
]

function findings(schema: v.GenericSchema<unknown, unknown>, input: unknown): string[] {
  return (v.safeParse(schema, input).issues ?? []).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
}

describe.each(unions)('$name', ({ schema, kinds, beside }) => {
  const names = Object.keys(kinds)

  it.each(names)('hands on %s as it came', (kind) => {
    const input = { [kind]: kinds[kind], ...beside, added_later: { a: [1] } }
    expect(v.parse(schema, structuredClone(input))).toStrictEqual(input)
  })

  it('refuses every second kind, and says which and beside what', () => {
    for (const [index, first] of names.entries()) {
      for (const second of names.slice(index + 1)) {
        const input = { ...beside, [second]: kinds[second], [first]: kinds[first] }
        expect(findings(schema, input)).toEqual([`${second}: Not allowed beside ${first}`])
      }
    }
  })

  it('takes null for absent', () => {
    const [first = '', second = ''] = names
    const input = { [first]: kinds[first], [second]: null }
    expect(v.parse(schema, input)).toStrictEqual(input)
    expect(v.is(schema, { [first]: null })).toBe(false)
  })

  it('says what is expected where there is none', () => {
    expect(findings(schema, {})).toEqual([
      expect.stringMatching(new RegExp(`^null: Expected one of ${names.join(', ')}`)),
    ])
  })

  it('points into the kind that is there', () => {
    const [first = ''] = names
    expect(findings(schema, { [first]: 7 })).toEqual([
      expect.stringMatching(new RegExp(`^${first}: Expected`)),
    ])
  })

  it('refuses what is no object', () => {
    for (const input of [[], 'text', 1, null, undefined]) expect(v.is(schema, input)).toBe(false)
  })
})

const readable = unions.filter(({ schema }) => schema !== recipient)

describe.each(readable)('$name', ({ schema, beside }) => {
  it('passes a kind that came after this version', () => {
    const input = { video_call_message: { title: 'Call' }, ...beside }
    expect(v.parse(schema, structuredClone(input))).toStrictEqual(input)
  })
})

it('refuses to send to a recipient of an unknown form', () => {
  expect(findings(recipient, { identified_bye: identified })).toEqual([
    'identified_bye: Not known; expected one of contact_id, identified_by',
  ])
})

it.each([
  { explicit_channel_message: { KAKAOTALK: '{"type":"text"}' } },
  {
    explicit_channel_omni_message: {
      SMS: { text_message: text },
      NEW_CHANNEL: { template_reference: template },
    },
  },
  {
    channel_specific_message: {
      WHATSAPP: { message_type: 'FLOWS', message: { flow_id: '8', flow_cta: 'Go' } },
    },
  },
])('takes an override without generic content: %j', (input) => {
  expect(v.parse(appMessage, structuredClone(input))).toStrictEqual(input)
})

it('does not take an agent for a message', () => {
  expect(findings(appMessage, { agent: { display_name: 'Ada' } })).toEqual([
    expect.stringMatching(/^null: Expected one of .*explicit_channel_message/),
  ])
})

it('points deep into what is wrong', () => {
  const cards = [{ title: 'Soup' }, { choices: [{ url_message: { title: 'Menu' } }] }]
  expect(findings(conversationMessage, { app_message: { carousel_message: { cards } } })).toEqual([
    'app_message.carousel_message.cards.1.choices.0.url_message.url: Required, but missing',
  ])
  expect(
    findings(appMessage, {
      text_message: text,
      explicit_channel_omni_message: { RCS: { text_message: {} } },
    }),
  ).toEqual(['explicit_channel_omni_message.RCS.text_message.text: Required, but missing'])
  expect(findings(appMessage, { text_message: text, explicit_channel_message: { RCS: { raw: 1 } } })).toEqual(
    ['explicit_channel_message.RCS: Expected string, received object'],
  )
})

it.each([
  { omni_template: template },
  { channel_template: { WHATSAPP: { template_id: 'table_ready', language_code: 'sv_SE' } } },
  { channel_template: { NEW_CHANNEL: template }, omni_template: template },
])('reads a template message: %j', (input) => {
  expect(v.parse(templateMessage, structuredClone(input))).toStrictEqual(input)
})

it('refuses a template message without a template', () => {
  expect(findings(templateMessage, {})).toEqual(['omni_template: Required, but missing'])
  expect(findings(templateMessage, { channel_template: { WHATSAPP: {} } })).toEqual([
    'channel_template.WHATSAPP.template_id: Required, but missing',
  ])
})
