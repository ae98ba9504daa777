import type { EventHandler } from './event-handler.ts'
import { fromLambdaEvent, type LambdaEvent } from './from-lambda-event.ts'

/** What AWS Lambda is answered. */
export interface LambdaAnswer {
  statusCode: number
  headers: Record<string, string>
  body: string
}

/**
 * Turns a handler of events into one of AWS Lambda: behind an API Gateway, a function URL or a load balancer. Lambda stops
 * everything with the answer: what was given to `waitUntil` is done before it.
 *
 * @example
 * ```ts
 * import { createEventHandler, toLambdaHandler } from '@parlance/conversation-events'
 *
 * export const handler = toLambdaHandler(
 *   createEventHandler({
 *     secret: 'my-secret',
 *     on: { MESSAGE_INBOUND: (event) => console.log(event.message.contact_message?.text_message?.text) },
 *   }),
 * )
 * ```
 */
export function toLambdaHandler(handler: EventHandler): (event: LambdaEvent) => Promise<LambdaAnswer> {
  return async (event) => {
    // Read by the handler, so that what is wrong with the body is answered like everything else.
    const { method, headers } = fromLambdaEvent({ ...event, body: '' })
    const request = { method, headers, body: async () => fromLambdaEvent(event).body }
    const work: Promise<unknown>[] = []
    const answer = await handler(request, { waitUntil: (more: Promise<unknown>) => void work.push(more) })
    // Lambda stops everything with the answer. Work may bring more work.
    while (work.length > 0) await Promise.allSettled(work.splice(0))
    const allow = answer.headers.get('allow')
    return { statusCode: answer.status, headers: allow === null ? {} : { allow }, body: '' }
  }
}
