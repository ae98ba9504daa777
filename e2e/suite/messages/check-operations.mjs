import { deleteMessage } from '@parlance/conversation-messages'
import { clientOf } from '../client-of.mjs'
import { fakeApi, json } from '../fake-api.mjs'
import { operations, deepFrozen } from './operations.mjs'

export async function checkOperations({ check }) {
  const calls = {
    getMessage: [
      { message_id: 'm', messages_source: 'DISPATCH_SOURCE' },
      ['GET', '/v1/projects/project/messages/m', '?messages_source=DISPATCH_SOURCE', ''],
    ],
    deleteMessage: [{ message_id: 'm' }, ['DELETE', '/v1/projects/project/messages/m', '', '']],
    updateMessage: [
      { message_id: 'm', metadata: 'new' },
      ['PATCH', '/v1/projects/project/messages/m', '', '{"metadata":"new"}'],
    ],
    listMessages: [
      { app_id: 'app', channel_identity: '+46701234567', page_size: 2 },
      ['GET', '/v1/projects/project/messages', '?app_id=app&channel_identity=%2B46701234567&page_size=2', ''],
    ],
    listLastMessagesByChannelIdentity: [
      { channel_identities: ['+46701234567'] },
      [
        'POST',
        '/v1/projects/project/messages:fetch-last-message',
        '',
        '{"channel_identities":["+46701234567"]}',
      ],
    ],
  }
  for (const [name, [args, call]] of Object.entries(calls)) {
    await check(`messages/${name}: asks what the API reads`, call, async () => {
      const api = fakeApi(() => json({ id: 'm', messages: [] }))
      await operations[name](clientOf(api), deepFrozen(args))
      const [{ method, path, search, body }] = api.calls
      return [method, path, search, body]
    })
  }
  await check('messages/deleteMessage: an answer without a body is a success', null, () =>
    deleteMessage(clientOf(fakeApi(() => new Response(null, { status: 204 }))), { message_id: 'm' }),
  )
}
