import { expect, test } from 'vitest'
import { clientOver } from '../../test/client-over.ts'
import { refusal } from '../../test/refusal.ts'
import type { Answer } from '../../test/recording-fetch.ts'
import { deleteMessage } from './delete-message.ts'

test.each<[string, Answer]>([
  ['nothing', () => new Response(null, { status: 204 })],
  ['an empty body', () => new Response('')],
  ['an empty object', {}],
])('resolves with nothing when the API answers with %s', async (_, answer) => {
  const { client, asked } = clientOver(answer)
  expect(await deleteMessage(client, { message_id: 'm', messages_source: 'DISPATCH_SOURCE' })).toBeUndefined()
  expect(asked).toEqual([
    {
      method: 'DELETE',
      url: 'https://eu.conversation.api.sinch.com/v1/projects/p/messages/m?messages_source=DISPATCH_SOURCE',
    },
  ])
})

test('is refused in its own name', async () => {
  const { client } = clientOver(Response.json({ error: { status: 'NOT_FOUND' } }, { status: 404 }))
  expect(await refusal(deleteMessage(client, { message_id: 'm' }))).toMatchObject({
    code: 'api',
    status: 404,
    operation: 'deleteMessage',
  })
  expect((await refusal(deleteMessage(client, { message_id: '' }))).message).toBe(
    'deleteMessage: message_id must be text and not blank',
  )
})

test('asks again after 503, since deleting twice does no harm', async () => {
  const { client, asked } = clientOver(Response.json({}, { status: 503 }), {})
  await deleteMessage(client, { message_id: 'm' })
  expect(asked).toHaveLength(2)
})
