import { createEventHandler } from '@parlance/conversation-events'
import type { Env } from './env.ts'

/** Lets each genuine event in once, and puts the answer to it into the queue. */
export function receive(request: Request, env: Env): Promise<Response> {
  const handle = createEventHandler({
    secret: env.SINCH_WEBHOOK_SECRET,
    nonces: env.CLAIMS.getByName('nonces'),
    // With the nonces a wide window is safe: redeliveries of a whole day are accepted.
    windowSeconds: 86_400,
    on: {
      // Awaited: where the queue does not take it, the API delivers the event again.
      async MESSAGE_INBOUND({ app_id, message }, { key }) {
        const text = message.contact_message?.text_message?.text
        if (!app_id || !key || !message.channel_identity || text === undefined) return
        const { channel, identity } = message.channel_identity
        // An event that is delivered again, signed anew, has the same key, and so its answer the same id.
        await env.OUTGOING.send({ id: key, app_id, channel, identity, text: `You wrote: ${text}` })
      },
    },
  })
  return handle(request)
}
