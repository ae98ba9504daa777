import { once } from 'node:events'
import { createServer } from 'node:http'
import {
  compareDelivery,
  createEventHandler,
  createMemoryNonceStore,
  type MessageDeliveryEvent,
  toNodeListener,
} from '@parlance/conversation-events'

/** A receiver of delivery reports on a port, written as a careful user writes it. */
export interface Receiver {
  readonly url: string
  readonly secret: string
  /** Reports that were handled, in the order in which they came. */
  readonly handled: readonly MessageDeliveryEvent[]
  /** Keys of events that had been handled before. */
  readonly copies: readonly string[]
  /** The latest state of each message. */
  readonly latest: ReadonlyMap<string, MessageDeliveryEvent>
  /** Why requests were refused. */
  readonly refused: readonly string[]
  readonly close: () => Promise<void>
}

export async function startReceiver(now: () => number): Promise<Receiver> {
  const secret = 'the secret of the webhook'
  const handled = new Map<string, MessageDeliveryEvent>()
  const copies: string[] = []
  const latest = new Map<string, MessageDeliveryEvent>()
  const refused: string[] = []
  const handle = createEventHandler({
    secret,
    now,
    nonces: createMemoryNonceStore({ now }),
    on: {
      MESSAGE_DELIVERY(event, { key }) {
        if (key === undefined) throw new Error('a report without a key')
        if (handled.has(key)) {
          copies.push(key)
          return
        }
        handled.set(key, event)
        const { message_id = '' } = event.message_delivery_report
        const before = latest.get(message_id)
        if (!before || compareDelivery(event, before) > 0) latest.set(message_id, event)
      },
    },
    onRejected: ({ reason }) => refused.push(reason),
  })
  const listener = toNodeListener(handle)
  const server = createServer((request, response) => void listener(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/webhooks`,
    secret,
    get handled() {
      return [...handled.values()]
    },
    copies,
    latest,
    refused,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
