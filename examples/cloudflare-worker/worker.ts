// Receives the events of an app, and answers what people write.
import { createEventHandler, createMemoryNonceStore } from '@parlance/conversation-events'
import { sendTextMessage } from '@parlance/conversation-messages'
import { type Client, clientOptionsFromEnv, createClient } from '@parlance/core'

/** From wrangler.json; what is secret, by `npx wrangler secret put`. */
interface Env {
  SINCH_PROJECT_ID: string
  SINCH_KEY_ID: string
  SINCH_KEY_SECRET: string
  SINCH_CONVERSATION_REGION: string
  SINCH_WEBHOOK_SECRET: string
}

// One client for all requests of an isolate: they share its token.
let client: Client | undefined
// An isolate knows its own nonces only; ../cloudflare-queues has a store that all share.
const nonces = createMemoryNonceStore()

export default {
  async fetch(request: Request, env: Env, context: { waitUntil(work: Promise<unknown>): void }) {
    // Work after the answer may take 30 seconds here.
    const sender = (client ??= createClient({ ...clientOptionsFromEnv({ ...env }), timeoutMs: 25_000 }))
    const handle = createEventHandler({
      secret: env.SINCH_WEBHOOK_SECRET,
      nonces,
      on: {
        MESSAGE_INBOUND({ app_id, message }, { waitUntil }) {
          const text = message.contact_message?.text_message?.text
          if (!app_id || !message.channel_identity || text === undefined) return
          const { channel, identity } = message.channel_identity
          const recipient_identities = [{ channel, identity }]
          // After the answer, so that a send that fails makes nobody deliver the event again: at most one reply.
          waitUntil(sendTextMessage(sender, { app_id, recipient_identities, text: `You wrote: ${text}` }))
        },
      },
    })
    return handle(request, env, context)
  },
}
