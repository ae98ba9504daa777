import { expect, test } from 'vitest'
import { issuesOf } from '../../test/issues-of.ts'
import { sendCardMessageRequest, sendMessageRequest, sendTextMessageRequest } from '../schemas.ts'

const to = { app_id: 'a', contact_id: 'c' }
const phone = { channel: 'SMS', identity: '+46701234567' }
const one = 'recipient: Expected exactly one of recipient_identities, contact_id, recipient'
const ttl = 'ttl: Must be whole seconds and an s, from 3s to 315576000000s'

test.each<[object]>([
  [{ ...to, text: 'x' }],
  [{ ...to, text: '', ttl: 3600, callback_url: undefined, agent: null, added: { later: 1 } }],
  [{ app_id: 'a', text: 'x', recipient_identities: [phone], recipient: null, ttl: '60s' }],
  [{ app_id: 'a', text: 'x', recipient: { identified_by: { channel_identities: [phone] } } }],
  [{ ...to, text: 'x', explicit_channel_omni_message: { RCS: { card_message: { title: 'x' } } } }],
])('hands on %j as it came', (request) => {
  expect(sendTextMessageRequest['~standard'].validate(request)).toEqual({ value: request })
  expect(sendTextMessageRequest['~standard'].validate(request).value).toBe(request)
})

test.each<[unknown, string[]]>([
  [null, [': Expected Object, received null']],
  [[], [': Expected Object, received array']],
  ['x', [': Expected Object, received string']],
  [{}, [one, 'text: Required, but missing', 'app_id: Required, but missing']],
  [to, ['text: Required, but missing']],
  [{ ...to, text: 5 }, ['text: Expected string, received number']],
  [
    { ...to, app_id: ' ', contact_id: '', text: 'x' },
    ['contact_id: Must not be empty', 'app_id: Must not be empty'],
  ],
  [{ ...to, text: 'x', ttl: 1 }, [ttl]],
  [{ ...to, text: 'x', ttl: 3.5 }, [ttl]],
  [{ ...to, text: 'x', ttl: true }, ['ttl: Expected string, received boolean']],
  [
    { ...to, text: 'x', correlation_id: 'x'.repeat(129), message_metadata: 'x'.repeat(1025) },
    [
      'message_metadata: Must have at most 1024 characters',
      'correlation_id: Must have at most 128 characters',
    ],
  ],
  [
    { ...to, text: 'x', conversation_metadata: { a: 'x'.repeat(2048) } },
    ['conversation_metadata: Must have at most 2048 characters'],
  ],
  [{ ...to, text: 'x', callback_url: 'no' }, ['callback_url: Must be a URL such as https://host/path']],
  [
    { ...to, text: 'x', card_message: { title: 'x' }, message: {} },
    ['message: Not allowed beside text', 'card_message: Not allowed beside text'],
  ],
  [{ ...to, text: 'x', text_message: { text: 'y' } }, ['text_message: Not allowed beside text']],
  [
    { ...to, text: 'x', recipient_identities: [phone], recipient: {} },
    [
      'contact_id: Not allowed beside recipient_identities',
      'recipient: Not allowed beside recipient_identities',
    ],
  ],
  [
    { app_id: 'a', text: 'x', recipient_identities: [] },
    ['recipient_identities: Must have at least one identity'],
  ],
  [
    { app_id: 'a', text: 'x', recipient_identities: [phone, { channel: 'SMS', identity: 5 }] },
    ['recipient_identities.1.identity: Expected string, received number'],
  ],
  [
    {
      app_id: 'a',
      text: 'x',
      recipient: { contact_id: 'c', identified_by: { channel_identities: [phone] } },
    },
    ['recipient.identified_by: Not allowed beside contact_id'],
  ],
  [
    {
      ...to,
      text: 'x',
      agent: { display_name: 5 },
      explicit_channel_omni_message: { SMS: { text_message: {} } },
    },
    [
      'explicit_channel_omni_message.SMS.text_message.text: Required, but missing',
      'agent.display_name: Expected string, received number',
    ],
  ],
])('says what is wrong with %j, and where', (request, issues) => {
  expect(issuesOf(sendTextMessageRequest, request).toSorted()).toEqual(issues.toSorted())
})

test.each<[object, string[]]>([
  [to, ['card_message: Required, but missing']],
  [{ ...to, explicit_channel_message: { SMS: 'x' } }, ['card_message: Required, but missing']],
  [{ ...to, card_message: 'x' }, ['card_message: Expected Object, received string']],
  [
    { ...to, card_message: { choices: Array.from({ length: 11 }, () => ({ text_message: { text: 'x' } })) } },
    ['card_message.choices: Must have at most 10 items'],
  ],
  [
    { ...to, card_message: { title: 5 }, text_message: { text: 'x' } },
    ['text_message: Not allowed beside card_message', 'card_message.title: Expected string, received number'],
  ],
])('says the same of other contents: %j', (request, issues) => {
  expect(issuesOf(sendCardMessageRequest, request)).toEqual(issues)
})

test.each<[object, string[]]>([
  [{ ...to, message: { text_message: { text: 'x' } } }, []],
  [{ app_id: 'a', recipient: { contact_id: 'c' }, message: { text_message: { text: 'x' } } }, []],
  [{ ...to, message: { explicit_channel_message: { SMS: 'x' } } }, []],
  [to, ['message: Required, but missing']],
  [
    { ...to, message: { text_message: { text: 'x' }, card_message: {} } },
    ['message.card_message: Not allowed beside text_message'],
  ],
  [
    { ...to, message: { text_message: { text: 5 } } },
    ['message.text_message.text: Expected string, received number'],
  ],
  [
    { ...to, message: { txt_message: { text: 'x' } } },
    [
      'message.txt_message: Not known; expected one of text_message, card_message, carousel_message, choice_message, contact_info_message, list_message, location_message, media_message, template_message, explicit_channel_message, explicit_channel_omni_message, channel_specific_message',
    ],
  ],
])('checks a whole message: %j', (request, issues) => {
  expect(issuesOf(sendMessageRequest, request)).toEqual(issues)
})

test('never quotes what was received', () => {
  const secret = 'PERSONAL'
  const request = {
    app_id: secret,
    text: { secret },
    recipient_identities: [secret],
    ttl: secret,
    agent: secret,
  }
  const { issues } = sendTextMessageRequest['~standard'].validate(request)
  expect(issues?.length).toBeGreaterThan(2)
  expect(JSON.stringify(issues)).not.toContain(secret)
})

test('takes no key of the prototype for an argument', () => {
  const request: unknown = JSON.parse(
    '{"app_id":"a","text":"x","__proto__":{"contact_id":"c"},"constructor":1}',
  )
  expect(issuesOf(sendTextMessageRequest, request)).toEqual([one])
})
