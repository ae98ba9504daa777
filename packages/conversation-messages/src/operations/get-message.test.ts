import { expect, test } from 'vitest'
import { clientOver } from '../../test/client-over.ts'
import { refusal } from '../../test/refusal.ts'
import { getMessage } from './get-message.ts'

const stored = {
  id: 'm/1',
  direction: 'TO_APP',
  contact_message: { text_message: { text: '2024-12-25T00:00:00Z' }, reply_to: null },
  added: [1],
}

test('asks for one message and changes nothing in it', async () => {
  const { client, asked } = clientOver(stored)
  expect(await getMessage(client, { message_id: 'm/1', messages_source: 'DISPATCH_SOURCE' })).toEqual(stored)
  expect(asked).toMatchInlineSnapshot(`
    [
      {
        "method": "GET",
        "url": "https://eu.conversation.api.sinch.com/v1/projects/p/messages/m%2F1?messages_source=DISPATCH_SOURCE",
      },
    ]
  `)
})

test.each(['', ' ', 5, undefined])('refuses %j as an id, in its own name', async (message_id) => {
  const { client, asked } = clientOver(stored)
  const args = { message_id } as getMessage.Args
  expect((await refusal(getMessage(client, args))).message).toBe(
    'getMessage: message_id must be text and not blank',
  )
  expect(asked).toEqual([])
})

test.each(['.', '..'])('refuses %j, which leads to another place', async (message_id) => {
  const { client, asked } = clientOver(stored)
  expect(await refusal(getMessage(client, { message_id }))).toMatchObject({
    code: 'validation',
    property: 'message_id',
    message: 'getMessage: message_id must not be . or .., nor hold half a surrogate pair',
  })
  expect(asked).toEqual([])
})

test('keeps whatever an id holds in one segment', async () => {
  const { client, asked } = clientOver(stored)
  await getMessage(client, { message_id: '../../other/messages/x?y=1#z' })
  expect(asked[0]?.url).toContain('/messages/..%2F..%2Fother%2Fmessages%2Fx%3Fy%3D1%23z')
})

test('reads again after 500, and tells how often it tried', async () => {
  const { client, asked } = clientOver(Response.json({}, { status: 500 }), stored)
  expect(await getMessage(client, { message_id: 'm' })).toEqual(stored)
  expect(asked).toHaveLength(2)
  const failing = clientOver(Response.json({}, { status: 404 }))
  expect(await refusal(getMessage(failing.client, { message_id: 'm' }))).toMatchObject({
    code: 'api',
    status: 404,
    operation: 'getMessage',
    outcome: 'rejected',
  })
})
