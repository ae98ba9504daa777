import type { Client } from '@parlance/core'
import { expect, test } from 'vitest'
import { accepted } from '../test/accepted.ts'
import { clientOver } from '../test/client-over.ts'
import { refusal } from '../test/refusal.ts'
import { sendCardMessage } from './operations/send-card-message.ts'
import { sendTextMessage } from './operations/send-text-message.ts'

type Untyped = (client: Client, args: object) => Promise<unknown>
const sendText = sendTextMessage as unknown as Untyped
const sendCard = sendCardMessage as unknown as Untyped
const text = { app_id: 'a', contact_id: 'c', text: 'x' }
const card = { app_id: 'a', contact_id: 'c', card_message: { title: 'x' } }
const other = { title: 'y' }

test.each<[string, Untyped, object]>([
  ['message', sendText, { ...text, message: { text_message: { text: 'y' } } }],
  ['card_message', sendText, { ...text, card_message: other }],
  ['text_message', sendText, { ...text, text_message: { text: 'y' } }],
  ['added_later_message', sendText, { ...text, added_later_message: other }],
  ['text', sendCard, { ...card, text: 'y' }],
  ['list_message, message', sendCard, { ...card, list_message: other, message: other }],
])('refuses %s beside the content, and sends nothing', async (property, send, args) => {
  const { client, asked } = clientOver(accepted)
  expect(await refusal(send(client, args))).toMatchObject({
    code: 'validation',
    property,
    outcome: 'not_sent',
    message: expect.stringContaining(`${property} must not be beside the content`),
  })
  expect(asked).toEqual([])
})

test('takes another content that is undefined or null for absent, and passes on members that it does not know', async () => {
  const { client, asked } = clientOver(accepted)
  await sendText(client, { ...text, card_message: undefined, message: null, added_later: 1 })
  expect(asked[0]?.body).toEqual({
    app_id: 'a',
    recipient: { contact_id: 'c' },
    message: { text_message: { text: 'x' } },
    added_later: 1,
  })
})
