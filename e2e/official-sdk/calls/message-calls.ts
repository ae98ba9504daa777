import { deleteMessage, getMessage, updateMessage } from '@parlance/conversation-messages'
import type { Call } from './call.ts'

const message_id = '01EQBC1A3BEK731GY4YXEN0C2R'
const messages_source = 'DISPATCH_SOURCE'

const get = (id: string): Call => ({
  official: (messages) => messages.get({ message_id: id, messages_source }),
  ours: (client) => getMessage(client, { message_id: id, messages_source }),
})

const update = (metadata: string): Call => ({
  official: (messages) =>
    messages.update({ message_id, messages_source, updateMessageRequestBody: { metadata } }),
  ours: (client) => updateMessage(client, { message_id, messages_source, metadata }),
})

export const messageCalls = {
  'get a message': {
    official: (messages) => messages.get({ message_id }),
    ours: (client) => getMessage(client, { message_id }),
  },
  'get a message from a source': get(message_id),
  'get a message whose id needs encoding': get('å b'),
  'get a message whose id holds a slash': get('a/b'),
  'get a message whose id holds a question mark': get('a?view=x'),
  'get a message whose id climbs': get('../../../elsewhere'),
  'update a message': {
    official: (messages) =>
      messages.update({ message_id, updateMessageRequestBody: { metadata: '{"order":42}' } }),
    ours: (client) => updateMessage(client, { message_id, metadata: '{"order":42}' }),
  },
  'update a message in a source': update('Åsa: 2024-12-25'),
  'update a message to no metadata': update(''),
  'delete a message': {
    official: (messages) => messages.delete({ message_id }),
    ours: (client) => deleteMessage(client, { message_id }),
  },
  'delete a message from a source': {
    official: (messages) => messages.delete({ message_id, messages_source }),
    ours: (client) => deleteMessage(client, { message_id, messages_source }),
  },
} as const satisfies Record<string, Call>
