import type { Client } from '@parlance/core'
import * as fc from 'fast-check'
import { Hono } from 'hono'
import { validator } from 'hono/validator'
import { expect, test } from 'vitest'
import { accepted } from '../test/accepted.ts'
import { contents, extras } from '../test/any-message.ts'
import { clientOver } from '../test/client-over.ts'
import * as operations from './index.ts'
import * as schemas from './schemas.ts'

test('exports a schema for each function that sends, and nothing else', () => {
  expect(Object.keys(schemas)).toEqual(
    Object.keys(operations)
      .filter((name) => name.startsWith('send'))
      .map((name) => `${name}Request`),
  )
})

/** Takes JSON from anybody and sends it on, if it may be sent. */
const createBackend = (client: Client) =>
  new Hono().post(
    '/texts',
    validator('json', (body, context) => {
      const { value, issues } = schemas.sendTextMessageRequest['~standard'].validate(body)
      return issues ? context.json({ issues }, 400) : value
    }),
    async (context) => context.json(await operations.sendTextMessage(client, context.req.valid('json'))),
  )

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

test('keeps what is wrong from leaving a server, and tells the caller where it is', async () => {
  const { client, asked } = clientOver(accepted)
  const body = { app_id: 'a', recipient_identities: [{ channel: 'SMS' }], text: 'x', ttl: 1 }
  const response = await createBackend(client).request('/texts', post(body))
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({
    issues: [{ path: ['recipient_identities', 0, 'identity'], message: 'Required, but missing' }],
  })
  expect(asked).toEqual([])
})

test('lets a server send what is right', async () => {
  const { client, asked } = clientOver(accepted)
  const body = { app_id: 'a', contact_id: 'c', text: 'x', ttl: 60, added: 1 }
  const response = await createBackend(client).request('/texts', post(body))
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual(accepted)
  expect(asked[0]?.body).toEqual({
    app_id: 'a',
    recipient: { contact_id: 'c' },
    message: { text_message: { text: 'x' } },
    ttl: '60s',
    added: 1,
  })
})

const kinds = [
  ['card_message', operations.sendCardMessage, schemas.sendCardMessageRequest, { title: 'x' }],
  [
    'carousel_message',
    operations.sendCarouselMessage,
    schemas.sendCarouselMessageRequest,
    { cards: [{ title: 'x' }] },
  ],
  [
    'choice_message',
    operations.sendChoiceMessage,
    schemas.sendChoiceMessageRequest,
    { choices: [{ text_message: { text: 'x' } }] },
  ],
  [
    'contact_info_message',
    operations.sendContactInfoMessage,
    schemas.sendContactInfoMessageRequest,
    { name: { full_name: 'x' }, phone_numbers: [] },
  ],
  [
    'list_message',
    operations.sendListMessage,
    schemas.sendListMessageRequest,
    { title: 'x', sections: [{ items: [{ choice: { title: 'x' } }] }] },
  ],
  [
    'location_message',
    operations.sendLocationMessage,
    schemas.sendLocationMessageRequest,
    { title: 'x', coordinates: { latitude: 1, longitude: 1 } },
  ],
  [
    'media_message',
    operations.sendMediaMessage,
    schemas.sendMediaMessageRequest,
    { url: 'https://example.com/x' },
  ],
  [
    'template_message',
    operations.sendTemplateMessage,
    schemas.sendTemplateMessageRequest,
    { omni_template: { template_id: 'x', version: 'latest' } },
  ],
] as const

const identity = fc.record({
  channel: fc.constantFrom('SMS', ''),
  identity: fc.constantFrom('+46701234567', ' '),
})
const strange = fc.record(
  {
    recipient_identities: fc.array(identity, { maxLength: 2 }),
    contact_id: fc.constantFrom('c', '', null),
    recipient: fc.constantFrom(null, {}, { contact_id: 'c' }, { contact_id: ' ' }),
  },
  { requiredKeys: [] },
)
const recipient = fc.oneof(strange, fc.constant({ contact_id: 'c' }))
const ttl = fc.oneof(fc.constantFrom('60s', '60', 3, 2), fc.double(), fc.constant(undefined))
const beside = fc.oneof(extras, fc.constant({}))

test.each(kinds)(
  'lets through a %s only if its function sends it, whole',
  async (kind, send, schema, right) => {
    const untyped = send as (client: Client, args: unknown) => Promise<unknown>
    const requests = fc.tuple(fc.oneof(contents[kind], fc.constant(right)), beside, recipient, ttl)
    let sent = 0
    await fc.assert(
      fc.asyncProperty(requests, async ([content, more, to, seconds]) => {
        const json = JSON.stringify({ app_id: 'a', [kind]: content, ...more, ...to, ttl: seconds })
        const { value } = schema['~standard'].validate(JSON.parse(json))
        if (!value) return
        const { client, asked } = clientOver(accepted)
        await untyped(client, value)
        const message = JSON.parse(JSON.stringify({ [kind]: content, ...more }))
        expect(asked[0]?.body).toHaveProperty('message', message)
        sent += 1
      }),
      { numRuns: 150, seed: 7 },
    )
    expect(sent).toBeGreaterThan(10)
  },
)
