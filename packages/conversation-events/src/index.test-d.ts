import type { Conversation, InboundMessage } from '@parlance/conversation-model'
import { Hono } from 'hono'
import type { GenericSchema } from 'valibot'
import { looseObject, string } from 'valibot'
import { expectTypeOf } from 'vitest'
import {
  type AnyEvent,
  allEvents,
  compareDelivery,
  createEventHandler,
  createEventParser,
  defineEvent,
  type EventHandler,
  eventKey,
  type EventOf,
  fromLambdaEvent,
  type KnownEvent,
  messageDelivery,
  type MessageDeliveryEvent,
  messageInbound,
  type MessageInboundEvent,
  type NonceStore,
  parseEvent,
  receiveEvent,
  safeParseEvent,
  signEvent,
  type UnknownEvent,
  validateSignature,
  type WebhookTrigger,
} from './index.ts'
import type * as schemas from './schemas.ts'

declare const request: Request
const secret = 's'

// An event is told by its trigger.
const event = parseEvent('{}')
expectTypeOf(event).toEqualTypeOf<AnyEvent>()
if (event.trigger === 'MESSAGE_INBOUND') {
  expectTypeOf(event).toEqualTypeOf<MessageInboundEvent>()
  expectTypeOf(event.message).toEqualTypeOf<InboundMessage>()
  expectTypeOf(event.app_id).toEqualTypeOf<string | undefined>()
  expectTypeOf(event.message.contact_message?.text_message?.text).toEqualTypeOf<string | undefined>()
}
if (event.trigger === 'CONVERSATION_START') {
  expectTypeOf(event.conversation_start_notification.conversation).toEqualTypeOf<Conversation | undefined>()
}
if (event.trigger === 'UNKNOWN') {
  expectTypeOf(event).toEqualTypeOf<UnknownEvent>()
  expectTypeOf(event['anything']).toEqualTypeOf<unknown>()
}
if (event.trigger === 'EVENT_INBOUND') {
  expectTypeOf(event.event.contact_event?.composing_event).toBeNullable()
  if (event.event.contact_event) expectTypeOf(event.event.contact_message_event).toEqualTypeOf<undefined>()
}
// @ts-expect-error there is no such trigger
void (event.trigger === 'MESSAGE_INBOUNDN')
// @ts-expect-error the trigger is not to be written
event.trigger = 'UNKNOWN'

// 22 kinds, and each definition makes its own.
expectTypeOf<KnownEvent['trigger']>().toExtend<WebhookTrigger>()
expectTypeOf(allEvents[0]).exclude(undefined).toHaveProperty('key')
expectTypeOf<EventOf<typeof messageInbound>>().toEqualTypeOf<MessageInboundEvent>()

// A parser of two knows two.
const parse = createEventParser([messageInbound, messageDelivery])
expectTypeOf(parse('{}')).toEqualTypeOf<MessageInboundEvent | MessageDeliveryEvent | UnknownEvent>()
const result = safeParseEvent('{}', parse)
if (result.success) expectTypeOf(result.event).toEqualTypeOf<ReturnType<typeof parse>>()
else expectTypeOf(result.error.reason).toExtend<string>()
expectTypeOf(receiveEvent(request, { secret })).resolves.toEqualTypeOf<AnyEvent>()
expectTypeOf(
  receiveEvent(request, { secret, events: [messageInbound, messageDelivery] }),
).resolves.toEqualTypeOf<ReturnType<typeof parse>>()

// An event of one's own joins them, and keeps its type.
const pollClosed = defineEvent('POLL_CLOSED', 'poll', () =>
  looseObject({ poll: looseObject({ id: string() }) }),
)
const more = createEventParser([...allEvents, pollClosed])('{}')
if (more.trigger === 'POLL_CLOSED') expectTypeOf(more.poll.id).toEqualTypeOf<string>()
if (more.trigger === 'MESSAGE_DELIVERY') expectTypeOf(more).toEqualTypeOf<MessageDeliveryEvent>()
// @ts-expect-error the key has to be one of the schema
defineEvent('POLL_CLOSED', 'pool', () => looseObject({ poll: looseObject({ id: string() }) }))

// Handlers are typed by their trigger.
createEventHandler({
  secret,
  on: {
    MESSAGE_INBOUND(inbound, { key, waitUntil }) {
      expectTypeOf(inbound).toEqualTypeOf<MessageInboundEvent>()
      expectTypeOf(key).toEqualTypeOf<string | undefined>()
      waitUntil(Promise.resolve())
    },
    UNKNOWN: (unknown) => expectTypeOf(unknown).toEqualTypeOf<UnknownEvent>(),
  },
  unhandled: (other) => expectTypeOf(other).toEqualTypeOf<AnyEvent>(),
})
createEventHandler({
  secret,
  events: [messageDelivery],
  on: { MESSAGE_DELIVERY: (report) => expectTypeOf(report).toEqualTypeOf<MessageDeliveryEvent>() },
})
createEventHandler({
  secret,
  events: [...allEvents, pollClosed],
  on: { POLL_CLOSED: (closed) => expectTypeOf(closed.poll.id).toEqualTypeOf<string>() },
})
createEventHandler({
  secret,
  events: [messageInbound],
  unhandled: (other) => expectTypeOf(other).toEqualTypeOf<MessageInboundEvent | UnknownEvent>(),
})
// @ts-expect-error there is no such trigger
createEventHandler({ secret, on: { MESSAGE_INBOUNDN() {} } })
// @ts-expect-error this event was not named
createEventHandler({ secret, events: [messageInbound], on: { EVENT_INBOUND() {} } })
// @ts-expect-error the secret may be missing: say what to do then
createEventHandler({ secret: process.env['SECRET'] })

// A handler fits the doors of the platforms.
declare const handle: EventHandler
handle satisfies (request: Request) => Promise<Response>
handle satisfies (request: Request) => Response | Promise<Response>
// Workers: `ExportedHandlerFetchHandler`.
handle satisfies (
  request: Request,
  env: { SECRET: string },
  ctx: { waitUntil(promise: Promise<unknown>): void; passThroughOnException(): void },
) => Response | Promise<Response>
// Deno.serve and Bun.serve.
handle satisfies (
  request: Request,
  info: { remoteAddr: { hostname: string } },
) => Response | Promise<Response>
handle satisfies (this: object, request: Request, server: { port: number }) => Response | Promise<Response>
new Hono().post('/hook', handle)
new Hono().mount('/hook', handle)

// A parsed body is a type error.
const headers = request.headers
void (validateSignature({ headers, body: 'text', secret }) satisfies Promise<validateSignature.Verdict>)
void validateSignature({ headers, body: request, secret, windowSeconds: undefined, now: undefined })
void validateSignature({
  headers: { a: ['x'], b: undefined },
  body: new Uint8Array(),
  secret: () => ['a', 'b'],
})
// @ts-expect-error a parsed body
void validateSignature({ headers, body: { message: {} }, secret })
// @ts-expect-error a promise of a body
void validateSignature({ headers, body: request.text(), secret })
// @ts-expect-error a parsed body
parseEvent({ message: {} })
void validateSignature({ headers, body: '', secret }).then((verdict) => {
  if (!verdict.valid) {
    expectTypeOf(verdict.reason).toEqualTypeOf<'missing' | 'malformed' | 'mismatch' | 'stale'>()
  }
})

// Signed headers go wherever headers go.
void signEvent({ body: '', secret }).then((signed) => [new Headers(signed), { ...signed, accept: '*/*' }])

// Stores may answer at once or later.
const store: NonceStore = { claim: async () => 'claimed', commit: async () => 1, release: async () => {} }
createEventHandler({ secret, nonces: { ...store, claim: () => Promise.resolve('pending') } })

// Deliveries are compared in any form.
declare const report: MessageDeliveryEvent
compareDelivery(report, 'READ') satisfies number
;[report].toSorted(compareDelivery) satisfies MessageDeliveryEvent[]
compareDelivery(report.message_delivery_report, report) satisfies number
eventKey(report) satisfies string | undefined

// The events of AWS as its types have them, in the members that matter.
declare const version1: {
  httpMethod: string
  headers: { [name: string]: string | undefined }
  multiValueHeaders: { [name: string]: string[] | undefined }
  body: string | null
  isBase64Encoded: boolean
  requestContext: { accountId: string }
}
declare const version2: {
  headers: { [name: string]: string | undefined }
  body?: string
  isBase64Encoded: boolean
  requestContext: { http: { method: string } }
}
void [fromLambdaEvent(version1), fromLambdaEvent(version2)]

// Each schema makes its event, and each event has a schema: both ways.
type OutputOf<S> = S extends GenericSchema<unknown, infer Output> ? Output : never
type Schemas = typeof schemas
expectTypeOf<OutputOf<Schemas[keyof Schemas]>>().toEqualTypeOf<KnownEvent>()
