import { listLastMessagesByChannelIdentity } from '@parlance/conversation-messages'
import type { Call } from './call.ts'
import { drain } from './drain.ts'
import { app_id } from './recipient.ts'

const filters = () => ({
  app_id,
  channel_identities: ['+46701234567', 'a&b=c å'],
  messages_source: 'DISPATCH_SOURCE' as const,
  page_size: 1,
  view: 'WITH_METADATA' as const,
  channel: 'SMS' as const,
  direction: 'TO_CONTACT' as const,
})

export const lastMessageCalls = {
  'list last messages of identities': {
    official: (messages) =>
      messages.listLastMessagesByChannelIdentity({ listLastMessagesByChannelIdentityRequestBody: filters() }),
    ours: (client) => listLastMessagesByChannelIdentity(client, filters()),
  },
  'list last messages of contacts': {
    official: (messages) =>
      messages.listLastMessagesByChannelIdentity({
        listLastMessagesByChannelIdentityRequestBody: { contact_ids: ['01A', '01B'] },
      }),
    ours: (client) => listLastMessagesByChannelIdentity(client, { contact_ids: ['01A', '01B'] }),
  },
  'list last messages of all': {
    official: (messages) =>
      messages.listLastMessagesByChannelIdentity({ listLastMessagesByChannelIdentityRequestBody: {} }),
    ours: (client) => listLastMessagesByChannelIdentity(client, {}),
  },
  'list last messages between two times': {
    official: (messages) =>
      messages.listLastMessagesByChannelIdentity({
        listLastMessagesByChannelIdentityRequestBody: {
          start_time: new Date('2026-01-01T00:00:00Z'),
          end_time: new Date('2026-01-31T23:59:59.999Z'),
        },
      }),
    ours: (client) =>
      listLastMessagesByChannelIdentity(client, {
        start_time: '2026-01-01T00:00:00.000Z',
        end_time: '2026-01-31T23:59:59.999Z',
      }),
  },
  'list two pages of last messages': {
    script: { api: [{ body: { messages: [{ id: 'a' }], next_page_token: 'Cho+MUhR/Nw==' } }] },
    official: (messages) =>
      drain(
        messages.listLastMessagesByChannelIdentity({
          listLastMessagesByChannelIdentityRequestBody: filters(),
        }),
      ),
    ours: (client) => drain(listLastMessagesByChannelIdentity(client, filters())),
  },
} as const satisfies Record<string, Call>
