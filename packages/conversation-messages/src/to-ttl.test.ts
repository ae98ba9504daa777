import { expect, test } from 'vitest'
import { accepted } from '../test/accepted.ts'
import { clientOver } from '../test/client-over.ts'
import { refusal } from '../test/refusal.ts'
import { sendMessage } from './operations/send-message.ts'

const message = { text_message: { text: 'x' } }

test.each([
  [3, '3s'],
  [3600, '3600s'],
  [315_576_000_000, '315576000000s'],
  ['3s', '3s'],
  ['0060s', '0060s'],
  ['315576000000s', '315576000000s'],
])('sends %j as %j', async (ttl, wire) => {
  const { client, asked } = clientOver(accepted)
  await sendMessage(client, { app_id: 'a', contact_id: 'c', message, ttl })
  expect(asked[0]?.body).toHaveProperty('ttl', wire)
})

test.each([
  2,
  0,
  -3600,
  3.5,
  1e21,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  315_576_000_001,
  '2s',
  '315576000001s',
  '3600',
  '60 s',
  '3.5s',
  '1h',
  ' 60s',
  '60s\n',
  '',
  '٣٦s',
  null,
  true,
])('refuses %j', async (ttl) => {
  const { client, asked } = clientOver(accepted)
  const args = { app_id: 'a', contact_id: 'c', message, ttl } as sendMessage.Args
  const error = await refusal(sendMessage(client, args))
  expect(error.message).toBe('sendMessage: ttl must be whole seconds from 3 to 315576000000')
  expect(asked).toEqual([])
})
