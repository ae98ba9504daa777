// Receives the events of an app, and answers what people write.
import { createEventHandler, createMemoryNonceStore } from '@parlance/conversation-events'
import { sendTextMessage } from '@parlance/conversation-messages'
import { clientOptionsFromEnv, createClient } from '@parlance/core'

const client = createClient(clientOptionsFromEnv(Deno.env.toObject()))

const handle = createEventHandler({
  secret: Deno.env.get('SINCH_WEBHOOK_SECRET') ?? '',
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

Deno.serve(
  {
    port: Number(Deno.env.get('PORT') ?? 3000),
    onListen: ({ port }) => console.log(`Listening on port ${port}`),
  },
  (request) =>
    new URL(request.url).pathname === '/webhooks' ? handle(request) : new Response(null, { status: 404 }),
)
