import { listMessages } from '@parlance/conversation-messages'
import type { Conversation } from '@sinch/sdk-core'
import type { Answer } from '../start-recorder.ts'
import type { Call } from './call.ts'
import { drain } from './drain.ts'
import { app_id } from './recipient.ts'

type Filters = listMessages.Args & Conversation.ListMessagesRequestData

const firstPage = (filters: Filters): Call => ({
  official: (messages) => messages.list({ ...filters }),
  ours: (client) => listMessages(client, filters),
})

const allPages = (filters: Filters, api: readonly Answer[]): Call => ({
  script: { api },
  official: (messages) => drain(messages.list({ ...filters })),
  ours: (client) => drain(listMessages(client, filters)),
})

const page = (next_page_token: string | null, ...ids: readonly string[]): Answer => ({
  body: { messages: ids.map((id) => ({ id })), next_page_token },
})

export const listCalls = {
  'list messages': { official: (messages) => messages.list(), ours: (client) => listMessages(client, {}) },
  'list messages by filters': firstPage({
    app_id,
    conversation_id: '01CONVERSATION',
    contact_id: '01CONTACT',
    channel_identity: '46701234567',
    page_size: 1000,
    page_token: 'abc',
    view: 'WITHOUT_METADATA',
    messages_source: 'CONVERSATION_SOURCE',
    channel: 'SMS',
    direction: 'TO_APP',
  }),
  'list messages that people wrote': firstPage({
    app_id,
    messages_source: 'DISPATCH_SOURCE',
    only_recipient_originated: true,
  }),
  'list messages that anybody wrote': firstPage({ app_id, only_recipient_originated: false }),
  'list messages between two times': {
    official: (messages) =>
      messages.list({
        app_id,
        start_time: new Date('2026-01-01T00:00:00Z'),
        end_time: new Date('2026-01-31T23:59:59.999Z'),
      }),
    ours: (client) =>
      listMessages(client, {
        app_id,
        start_time: '2026-01-01T00:00:00.000Z',
        end_time: '2026-01-31T23:59:59.999Z',
      }),
  },
  'list messages of a number with its plus': firstPage({ app_id, channel_identity: '+46701234567' }),
  'list messages of an identity with signs': firstPage({ app_id, channel_identity: 'a&b=c#d%41 å' }),
  'list messages from no token': firstPage({ app_id, page_token: '' }),
  'list three pages': allPages({ app_id, page_size: 2 }, [
    page('second', 'a', 'b'),
    page('third', 'c', 'd'),
    page('', 'e'),
  ]),
  'list beyond an empty page': allPages({ app_id }, [page('second'), page(null, 'a')]),
  'list two pages by a token in base64': allPages({ app_id, page_size: 1 }, [
    page('Cho+MUhR/Nw==', 'a'),
    page(''),
  ]),
  'list two pages by a token that looks like a date': allPages({ app_id }, [
    page('2026-01-01', 'a'),
    page(''),
  ]),
} as const satisfies Record<string, Call>
