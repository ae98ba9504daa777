import { signEvent } from '@parlance/conversation-events'
import type { Delivery, Receiver } from './start-receiver.ts'

/** What is done to an event between its signing and its arrival. */
export interface Forgery {
  readonly secret?: string
  readonly timestamp?: number
  readonly body?: string
  /** Replace those of the signature; nothing leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>
}

/** Posts an event that was signed by `signEvent`, and answers with what the receiver made of it. */
export const postEvent = async (
  receiver: Receiver,
  secret: string,
  body: string,
  forgery: Forgery = {},
): Promise<Delivery> => {
  const signed = await signEvent({ body, secret: forgery.secret ?? secret, timestamp: forgery.timestamp })
  const id = crypto.randomUUID()
  const headers = { 'content-type': 'application/json', 'x-id': id, ...signed, ...forgery.headers }
  const sent = Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined)
  const response = await fetch(`http://${receiver.host}/webhook`, {
    method: 'POST',
    headers: Object.fromEntries(sent),
    body: forgery.body ?? body,
  })
  await response.arrayBuffer()
  const delivery = receiver.deliveries.find((each) => each.headers['x-id'] === id)
  if (!delivery) throw new Error('Nothing has arrived.')
  return delivery
}
