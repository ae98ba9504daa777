import { expect, test } from 'vitest'
import { clientOver } from '../../test/client-over.ts'
import { refusal } from '../../test/refusal.ts'
import { updateMessage } from './update-message.ts'

const stored = { id: 'm', app_message: { text_message: { text: 'x' } }, metadata: 'é' }

test('replaces the metadata, and only asks by the query where the message is', async () => {
  const { client, asked } = clientOver(stored)
  const args = { message_id: 'm', messages_source: 'DISPATCH_SOURCE', metadata: 'é', added: 1 }
  expect(await updateMessage(client, Object.freeze(args))).toEqual(stored)
  expect(asked).toMatchInlineSnapshot(`
    [
      {
        "body": {
          "added": 1,
          "metadata": "é",
        },
        "method": "PATCH",
        "url": "https://eu.conversation.api.sinch.com/v1/projects/p/messages/m?messages_source=DISPATCH_SOURCE",
      },
    ]
  `)
})

test('may empty the metadata', async () => {
  const { client, asked } = clientOver(stored)
  await updateMessage(client, { message_id: 'm', metadata: '' })
  expect(asked[0]?.body).toEqual({ metadata: '' })
})

test.each([
  [{ message_id: '', metadata: 'x' }, 'message_id must be text and not blank'],
  [{ message_id: 'm' }, 'metadata must be text'],
  [{ message_id: 'm', metadata: { a: 1 } }, 'metadata must be text'],
])('refuses %j', async (args, fact) => {
  const { client, asked } = clientOver(stored)
  expect((await refusal(updateMessage(client, args as updateMessage.Args))).message).toBe(
    `updateMessage: ${fact}`,
  )
  expect(asked).toEqual([])
})
