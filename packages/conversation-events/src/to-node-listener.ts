import type { EventHandler } from './event-handler.ts'
import type { NodeRequest } from './node-request.ts'
import { readNodeBody } from './read-node-body.ts'

/** What is used of a response of `node:http`. */
export interface NodeResponse {
  statusCode: number
  setHeader(name: string, value: string): unknown
  end(): unknown
}

/**
 * Turns a handler of events into a listener of `node:http`, which is also a handler of Express. Mount it before body
 * parsers, or keep the raw body (`express.raw`, or `rawBody` on the request).
 *
 * @example
 * ```ts
 * import { createEventHandler, toNodeListener } from '@parlance/conversation-events'
 * import { createServer } from 'node:http'
 *
 * const handle = createEventHandler({
 *   secret: 'my-secret',
 *   on: { MESSAGE_INBOUND: (event) => console.log(event.message.contact_message?.text_message?.text) },
 * })
 * const listener = toNodeListener(handle)
 *
 * createServer((request, response) => void listener(request, response)).listen(3000)
 * ```
 *
 * @returns A function whose promise resolves when the answer has been given. It never rejects.
 */
export function toNodeListener(
  handler: EventHandler,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const { method, headers } = request
    const body = (maxBytes: number) => readNodeBody(request, maxBytes)
    const answer = await handler({ method, headers, body })
    response.statusCode = answer.status
    const allow = answer.headers.get('allow')
    if (allow !== null) response.setHeader('allow', allow)
    response.end()
  }
}
