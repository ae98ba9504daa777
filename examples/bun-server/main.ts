// Receives the events of an app, and answers what people write.
import { createEventHandler, createMemoryNonceStore } from '@parlance/conversation-events'
import { sendTextMessage } from '@parlance/conversation-messages'
import { clientOptionsFromEnv, createClient } from '@parlance/core'

const client = createClient(clientOptionsFromEnv(process.env))

const handle = createEventHandler({
  secret: process.env['SINCH_WEBHOOK_SECRET'] ?? '',
  nonces: createMemoryNonceStore(), // one process; several need a store that they share
  on: {
    MESSAGE_INBOUND({ app_id, message }, { waitUntil }) {
      const text = message.contact_message?.text_message?.text
      if (!app_id || !message.channel_identity || text === undefined) return
      const { channel, identity } = message.channel_identity
      const recipient_identities = [{ channel, identity }]
      // After the answer, so that a send that fails makes nobody deliver the event again: at most one reply.
      waitUntil(sendTextMessage(client, { app_id, recipient_identities, text: `You wrote: ${text}` }))
    },
  },
})

const server = Bun.serve({
  port: process.env['PORT'] ?? 3000,
  routes: { '/webhooks': handle },
  fetch: () => new Response(null, { status: 404 }),
})

console.log(`Listening on port ${server.port}`)
