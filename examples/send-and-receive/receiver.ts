import { once } from 'node:events'
import { createServer } from 'node:http'
import {
  createEventHandler,
  createMemoryNonceStore,
  type MessageInboundEvent,
  toNodeListener,
} from '@parlance/conversation-events'
import { type Arrivals, createArrivals } from './arrivals.ts'

/** A server of one's own for webhooks. */
export interface Receiver {
  readonly url: string
  /** The genuine events that it got. */
  readonly events: Arrivals
  /** Why it refused requests. */
  readonly refusals: readonly string[]
  readonly close: () => Promise<void>
}

/** Starts a receiver on a free port of this machine. It checks signatures, keeps the events, and answers messages. */
export async function startReceiver(options: {
  secret: string
  answer: (event: MessageInboundEvent) => Promise<unknown>
}): Promise<Receiver> {
  const events = createArrivals()
  const refusals: string[] = []
  const handle = createEventHandler({
    secret: options.secret,
    nonces: createMemoryNonceStore(),
    on: {
      async MESSAGE_INBOUND(event) {
        await options.answer(event)
        events.add(event)
      },
    },
    unhandled: events.add,
    onRejected: ({ reason }) => refusals.push(reason),
  })
  const listener = toNodeListener(handle)
  const server = createServer((request, response) => void listener(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    events,
    refusals,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
