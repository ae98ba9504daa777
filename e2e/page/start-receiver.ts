import { once } from 'node:events'
import { createServer } from 'node:http'
import {
  type AnyEvent,
  createEventHandler,
  createMemoryNonceStore,
  toNodeListener,
} from '@parlance/conversation-events'

/** A server for webhooks, as users write it. */
export interface Receiver {
  readonly url: string
  /** Accepted, their signature checked. */
  readonly events: readonly AnyEvent[]
  /** Why others were refused. */
  readonly refusals: readonly string[]
  readonly close: () => Promise<void>
}

export const startReceiver = async (secret: string): Promise<Receiver> => {
  const events: AnyEvent[] = []
  const refusals: string[] = []
  const handle = createEventHandler({
    secret,
    nonces: createMemoryNonceStore(),
    unhandled: (event) => void events.push(event),
    onRejected: ({ reason }) => void refusals.push(reason),
  })
  const listener = toNodeListener(handle)
  const server = createServer((request, response) => void listener(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/webhooks`,
    events,
    refusals,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
