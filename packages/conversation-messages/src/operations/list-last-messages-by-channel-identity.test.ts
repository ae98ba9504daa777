import { expect, test } from 'vitest'
import { clientOver } from '../../test/client-over.ts'
import { refusal } from '../../test/refusal.ts'
import { listLastMessagesByChannelIdentity } from './list-last-messages-by-channel-identity.ts'

test('posts its filters, and the token of the page with them', async () => {
  const { client, asked } = clientOver({ messages: [{ id: 'a' }], next_page_token: 'b+c' }, {})
  const ids: (string | undefined)[] = []
  const args = Object.freeze({
    channel_identities: Object.freeze(['+46701234567']),
    messages_source: 'CONVERSATION_SOURCE',
    direction: undefined,
  })
  for await (const { id } of listLastMessagesByChannelIdentity(client, args)) ids.push(id)
  expect(ids).toEqual(['a'])
  expect(asked).toMatchInlineSnapshot(`
    [
      {
        "body": {
          "channel_identities": [
            "+46701234567",
          ],
          "messages_source": "CONVERSATION_SOURCE",
        },
        "method": "POST",
        "url": "https://eu.conversation.api.sinch.com/v1/projects/p/messages:fetch-last-message",
      },
      {
        "body": {
          "channel_identities": [
            "+46701234567",
          ],
          "messages_source": "CONVERSATION_SOURCE",
          "page_token": "b+c",
        },
        "method": "POST",
        "url": "https://eu.conversation.api.sinch.com/v1/projects/p/messages:fetch-last-message",
      },
    ]
  `)
})

test('asks again after 500, since it only reads', async () => {
  const { client, asked } = clientOver(Response.json({}, { status: 500 }), { messages: [] })
  await listLastMessagesByChannelIdentity(client, { contact_ids: ['c'] })
  expect(asked).toHaveLength(2)
})

test('refuses identities and contacts at once', async () => {
  const { client, asked } = clientOver({})
  const args = { channel_identities: ['x'], contact_ids: ['c'] } as unknown as { contact_ids: string[] }
  expect(await refusal(listLastMessagesByChannelIdentity(client, args))).toMatchObject({
    code: 'validation',
    property: 'contact_ids',
    operation: 'listLastMessagesByChannelIdentity',
  })
  expect(asked).toEqual([])
})
