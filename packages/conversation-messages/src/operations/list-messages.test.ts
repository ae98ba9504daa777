import { expect, test } from 'vitest'
import { clientOver } from '../../test/client-over.ts'
import { listMessages } from './list-messages.ts'

test('asks by every filter of the contract, and leaves out what is undefined', async () => {
  const { client, asked } = clientOver({ messages: [] })
  await listMessages(
    client,
    Object.freeze({
      conversation_id: 'conversation',
      contact_id: 'contact',
      app_id: 'app',
      channel_identity: '+46701234567',
      start_time: '2026-01-02T03:04:05.123456789Z',
      end_time: '2026-01-03T00:00:00Z',
      page_size: 1000,
      page_token: 'a/b+c==',
      view: 'WITHOUT_METADATA',
      messages_source: 'CONVERSATION_SOURCE',
      only_recipient_originated: false,
      channel: 'WHATSAPP',
      direction: undefined,
    }),
  )
  expect(asked).toHaveLength(1)
  expect(Object.fromEntries(new URL(asked[0]?.url ?? '').searchParams)).toMatchInlineSnapshot(`
    {
      "app_id": "app",
      "channel": "WHATSAPP",
      "channel_identity": "+46701234567",
      "contact_id": "contact",
      "conversation_id": "conversation",
      "end_time": "2026-01-03T00:00:00Z",
      "messages_source": "CONVERSATION_SOURCE",
      "only_recipient_originated": "false",
      "page_size": "1000",
      "page_token": "a/b+c==",
      "start_time": "2026-01-02T03:04:05.123456789Z",
      "view": "WITHOUT_METADATA",
    }
  `)
})
