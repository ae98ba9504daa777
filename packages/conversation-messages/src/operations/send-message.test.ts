import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { accepted } from '../../test/accepted.ts'
import { anyMessage } from '../../test/any-message.ts'
import { clientOver } from '../../test/client-over.ts'
import { deepFreeze } from '../../test/deep-freeze.ts'
import { refusal } from '../../test/refusal.ts'
import { sendMessage } from './send-message.ts'

const message = { text_message: { text: 'x' } }

test('posts the request to messages:send and resolves with the answer as it is', async () => {
  const { client, asked } = clientOver({ ...accepted, added: { later: 1 } })
  const result = await sendMessage(client, { app_id: 'a', recipient: { contact_id: 'c' }, message })
  expect(result).toEqual({ ...accepted, added: { later: 1 } })
  expect(asked).toMatchInlineSnapshot(`
    [
      {
        "body": {
          "app_id": "a",
          "message": {
            "text_message": {
              "text": "x",
            },
          },
          "recipient": {
            "contact_id": "c",
          },
        },
        "method": "POST",
        "url": "https://eu.conversation.api.sinch.com/v1/projects/p/messages:send",
      },
    ]
  `)
})

test('sends any message as it is written, and writes to none', async () => {
  await fc.assert(
    fc.asyncProperty(anyMessage, fc.jsonValue(), async (anything, added) => {
      const { client, asked } = clientOver(accepted)
      const args = { app_id: 'a', recipient: { contact_id: 'c' }, message: anything, added }
      const written = JSON.stringify(args)
      await sendMessage(client, deepFreeze(args))
      expect(asked[0]?.body).toEqual(JSON.parse(written))
      expect(JSON.stringify(args)).toBe(written)
    }),
    { numRuns: 300 },
  )
})

test('carries keys that objects trip over, and leaves out what is undefined', async () => {
  const { client, asked } = clientOver(accepted)
  const args = JSON.parse(
    '{"app_id":"a","contact_id":"c","__proto__":{"contact_id":"d"},"message":{"__proto__":{"x":1},"text_message":{"text":"x"}}}',
  )
  await sendMessage(client, { ...args, queue: undefined, ttl: undefined })
  expect(JSON.stringify(asked[0]?.body)).toBe(
    '{"app_id":"a","__proto__":{"contact_id":"d"},"message":{"__proto__":{"x":1},"text_message":{"text":"x"}},"recipient":{"contact_id":"c"}}',
  )
})

test('sees nothing that was put on Object.prototype', async () => {
  const polluted: Record<string, unknown> = { contact_id: 'evil', recipient: {}, ttl: '9s', agent: {} }
  const { client, asked } = clientOver(accepted)
  const args = { app_id: 'a', recipient: { identified_by: { channel_identities: [] } }, message }
  try {
    Object.assign(Object.prototype, polluted)
    const recipient_identities = [{ channel: 'SMS', identity: '+46701234567' }]
    await sendMessage(client, { app_id: 'a', recipient_identities, message })
    expect((await refusal(sendMessage(client, args))).message).toContain('channel_identities')
  } finally {
    for (const key of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, key)
  }
  expect(asked.map(({ body }) => Object.keys(Object(body)))).toEqual([['app_id', 'message', 'recipient']])
})

test.each([
  [{ contact_id: 'c', message }, 'app_id', 'must be text and not blank'],
  [{ app_id: ' ', contact_id: 'c', message }, 'app_id', 'must be text and not blank'],
  [{ app_id: 5, contact_id: 'c', message }, 'app_id', 'must be text and not blank'],
  [{ app_id: 'a', contact_id: 'c' }, 'message', 'must be an object'],
  [{ app_id: 'a', contact_id: 'c', message: 'x' }, 'message', 'must be an object'],
  [{ app_id: 'a', contact_id: 'c', message: null }, 'message', 'must be an object'],
])('refuses %j before anything is sent', async (args, property, remedy) => {
  const { client, asked } = clientOver(accepted)
  expect(await refusal(sendMessage(client, args as unknown as sendMessage.Args))).toMatchObject({
    code: 'validation',
    property,
    message: `sendMessage: ${property} ${remedy}`,
  })
  expect(asked).toEqual([])
})

test('refuses by name what JSON cannot carry', async () => {
  const { client, asked } = clientOver(accepted)
  const circle: Record<string, unknown> = { text_message: { text: 'x' } }
  circle['self'] = circle
  const args = { app_id: 'a', contact_id: 'c', message: circle } as unknown as sendMessage.Args
  expect(await refusal(sendMessage(client, args))).toMatchObject({
    code: 'validation',
    operation: 'sendMessage',
  })
  expect(asked).toEqual([])
})
