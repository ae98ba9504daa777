import { createHmac } from 'node:crypto'

/** A webhook as a server behind a proxy gets to see it, its body about so many bytes. */
export interface Webhook {
  readonly secret: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  readonly messageId: string
}

const secret = 'foo_secret1234'
const messageId = '01EQ8235TD19N21XQTH12B145D'
const envelope = {
  app_id: '01EB37HMH1M6SV18ABNS3G135H',
  accepted_time: '2026-11-22T18:30:00.123Z',
  event_time: '2026-11-22T18:30:00.456Z',
  project_id: 'c36f3d3d-1523-4edd-ae42-11995557ff61',
  message_metadata: '',
  correlation_id: '',
}
const usual = {
  host: 'example.com',
  'user-agent': 'Apache-HttpClient/4.5.13',
  accept: '*/*',
  'content-type': 'application/json; charset=UTF-8',
  'x-forwarded-for': '192.0.2.1',
  'x-forwarded-proto': 'https',
  'accept-encoding': 'gzip,deflate',
}

/** Text with characters beyond Latin-1, as people write. */
const textOf = (bytes: number): string => {
  const piece = 'Grüße aus Malmö, 東京 och Київ! 🔥 '
  return piece.repeat(Math.max(1, Math.round(bytes / Buffer.byteLength(piece))))
}

/** A message with this content, signed now. */
export const webhookOf = (contact_message: object): Webhook => {
  const body = JSON.stringify({
    ...envelope,
    message: {
      id: messageId,
      direction: 'TO_APP',
      contact_message,
      channel_identity: { channel: 'WHATSAPP', identity: '46701234567', app_id: '' },
      conversation_id: '01EQ8172WMDB8008EFT4M30481',
      contact_id: '01EQ4174TGGY5B1VPTPGHW19R0',
      metadata: '',
      accept_time: '2026-11-22T18:29:59.987Z',
      sender_id: '46709876543',
      processing_mode: 'CONVERSATION',
      injected: false,
    },
  })
  const [nonce, timestamp] = ['01FJA8B4A7BM43YGWSG9GBV067', String(Math.floor(Date.now() / 1000))]
  const signature = createHmac('sha256', secret).update(`${body}.${nonce}.${timestamp}`).digest('base64')
  const signed = {
    'x-sinch-webhook-signature': signature,
    'x-sinch-webhook-signature-nonce': nonce,
    'x-sinch-webhook-signature-timestamp': timestamp,
    'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
  }
  return { secret, body, headers: { ...usual, ...signed }, messageId }
}

/** A text message whose body is about so many bytes; never less than the rest of it takes. */
export const textWebhook = (bytes: number): Webhook => {
  const rest = Buffer.byteLength(webhookOf({ text_message: { text: '' } }).body)
  return webhookOf({ text_message: { text: textOf(bytes - rest) } })
}
