import { createEventHandler, createMemoryNonceStore } from '@parlance/conversation-events'
import { sendTextMessage } from '@parlance/conversation-messages'
import { client } from './client.ts'

/** Checks what comes, and answers what people write. */
export const handle = createEventHandler({
  secret: process.env['SINCH_WEBHOOK_SECRET'] ?? '',
  nonces: createMemoryNonceStore(),
  on: {
    MESSAGE_INBOUND({ app_id, message }, { waitUntil }) {
      const text = message.contact_message?.text_message?.text
      if (!app_id || !message.channel_identity || text === undefined) return
      const { channel, identity } = message.channel_identity
      const recipient_identities = [{ channel, identity }]
      // Not part of the answer: if the send fails, nobody delivers the event again, and nobody is answered twice.
      waitUntil(sendTextMessage(client, { app_id, recipient_identities, text: `You wrote: ${text}` }))
    },
  },
  onRejected: ({ status, reason }) => console.warn(`refused with ${status}: ${reason}`),
})
