const messageId = '01EQ8235TD19N21XQTH12B145D'
const pageCount = 100

const message = (number: number): object => ({
  id: String(number).padStart(26, '01EQ8235TD19N21XQTH12B145D'),
  conversation_id: '01EQ4174WMDB8008EFT4M30481',
  contact_id: '01EKA07N79THJ20ZSN6AS30TMW',
  direction: 'TO_APP',
  channel_identity: { channel: 'WHATSAPP', identity: '46701234567', app_id: '' },
  contact_message: {
    text_message: { text: `Grüße aus Malmö, Nachricht ${number}: der Tisch ist für acht Uhr bestellt.` },
  },
  metadata: '{"table":4,"guests":2}',
  accept_time: '2026-11-22T18:30:00.123Z',
  sender_id: '46701234567',
  processing_mode: 'CONVERSATION',
  injected: false,
})

const page = (index: number): string =>
  JSON.stringify({
    messages: Array.from({ length: 1000 }, (_, offset) => message(index * 1000 + offset)),
    next_page_token: index + 1 < pageCount ? String(index + 1) : '',
  })

/** What the mock API knows, and what contenders are told. Like the real thing in form; nobody's. */
export const answers = {
  projectId: 'bench-project',
  appId: '01EB37HMH1M6SV18ABNS3G135H',
  keyId: 'bench-key',
  keySecret: 'bench-secret',
  token: JSON.stringify({ access_token: 'bench-token', expires_in: 3600, scope: '', token_type: 'bearer' }),
  messageId,
  sent: JSON.stringify({ message_id: messageId, accepted_time: '2026-11-22T18:30:00Z' }),
  messages: pageCount * 1000,
  get pages(): string[] {
    return Array.from({ length: pageCount }, (_, index) => page(index))
  },
}
