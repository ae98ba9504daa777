import { type Accepted, acceptEvent } from './accept-event.ts'
import type { KnownEvent } from './all-events.ts'
import { checkPositive } from './check-positive.ts'
import { ConfigurationError } from './configuration-error.ts'
import type { EventParser } from './create-event-parser.ts'
import type { EventCallbacks } from './event-callbacks.ts'
import type { EventContext } from './event-context.ts'
import type { EventDefinition, EventOf, ParsedEvent } from './event-definition.ts'
import type { EventHandler, HonoContext } from './event-handler.ts'
import type { UnknownEvent } from './events/unknown-event.ts'
import { isEventParseError } from './is-event-parse-error.ts'
import { isJsonRequest } from './is-json-request.ts'
import { isSignatureError } from './is-signature-error.ts'
import { memberOf } from './member-of.ts'
import { own } from './own.ts'
import { parserOf } from './parser-of.ts'
import { platformWaitUntil } from './platform-wait-until.ts'
import type { PlatformRequest, PlatformResponse } from './platform.ts'
import type { RawRequest } from './raw-request.ts'
import type { Reception } from './reception.ts'
import type { Rejection } from './rejection.ts'
import { toSecrets } from './secret.ts'

/**
 * Makes a whole receiver: it reads a request, checks its signature, parses its event, calls what you gave for its kind,
 * and answers.
 *
 * | answer | when |
 * |---|---|
 * | 200 | handled; nobody asked for this kind; or a copy of what has been handled |
 * | 400 | the body is not a JSON object in UTF-8 |
 * | 401 | the signature is missing, malformed, wrong or stale |
 * | 405 | not a POST |
 * | 413 | the body is larger than `maxBytes` |
 * | 415 | the content is not JSON |
 * | 500 | your handler failed, or the store of nonces, or the configuration: the API delivers again |
 * | 503 | a copy of this request is just being handled: the API delivers again |
 *
 * Answers have no body. Nothing is called before the signature has been found genuine.
 *
 * The answer waits for your handler, so that its failure makes the API deliver again. An event can arrive twice and out
 * of order: see `eventKey` and `compareDelivery`.
 *
 * @example
 * ```ts
 * import { createEventHandler } from '@parlance/conversation-events'
 *
 * const handle = createEventHandler({
 *   secret: 'my-secret',
 *   on: {
 *     MESSAGE_INBOUND(event) {
 *       console.log('received:', event.message.contact_message?.text_message?.text)
 *     },
 *     MESSAGE_DELIVERY(event) {
 *       console.log(event.message_delivery_report.message_id, event.message_delivery_report.status)
 *     },
 *   },
 *   onRejected: ({ reason, eventKey }) => console.warn('refused:', reason, eventKey),
 * })
 *
 * export default { fetch: handle }
 * ```
 *
 * @throws `ConfigurationError` at once when an option cannot work: an empty secret, a window or a limit that is no
 * positive number, a trigger that no event has. The receiver itself never rejects.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export function createEventHandler<D extends EventDefinition = EventDefinition<KnownEvent>>(
  options: createEventHandler.Options<D>,
): EventHandler
export function createEventHandler(options: createEventHandler.Options<EventDefinition>): EventHandler {
  const settings = own(options)
  const { on = {}, unhandled, onRejected, onError = (error: unknown) => console.error(error) } = settings
  const parse = parserOf(settings.events)
  check(settings, parse)

  return async (given, ...platform) => {
    const request = isHonoContext(given) ? given.req.raw : given
    const waitUntil = platformWaitUntil([given, ...platform])
    const report = (error: unknown, eventKey?: string) =>
      waitUntil(quietly(() => onError(error, { request, eventKey })))
    const refuse = (status: number, reason: Rejection['reason'], eventKey?: string) => {
      waitUntil(quietly(() => onRejected?.({ status, reason, eventKey, request })))
      return answer(status)
    }

    let accepted: Accepted
    try {
      if ((memberOf(request, 'method') ?? 'POST') !== 'POST') return refuse(405, 'method')
      if (!isJsonRequest(request.headers)) return refuse(415, 'content_type')
      accepted = await acceptEvent(request, settings, parse)
    } catch (error) {
      if (isSignatureError(error)) return refuse(401, error.reason, error.eventKey)
      if (isEventParseError(error)) return refuse(error.reason === 'too_large' ? 413 : 400, error.reason)
      report(error)
      return answer(500)
    }

    const { event, key, claim } = accepted
    if (claim === 'done') return refuse(200, 'replayed', key)
    if (claim === 'pending') return refuse(503, 'in_progress', key)
    const context: EventContext = {
      key,
      request,
      waitUntil: (work) => waitUntil(Promise.resolve(work).catch((error: unknown) => report(error, key))),
    }
    try {
      const callback = Object.hasOwn(on, event.trigger) ? on[event.trigger] : undefined
      await (callback ? callback.call(on, event, context) : unhandled?.(event, context))
    } catch (error) {
      report(error, key)
      await accepted.release().catch((failure: unknown) => report(failure, key))
      return answer(500)
    }
    try {
      await accepted.commit()
    } catch (error) {
      report(error, key)
      return answer(500)
    }
    return answer(200)
  }
}

export declare namespace createEventHandler {
  interface Options<D extends EventDefinition = EventDefinition<KnownEvent>> extends Reception<D> {
    /** What to do with each kind of event, by its trigger; `UNKNOWN` for what no schema knows. */
    on?: EventCallbacks<EventOf<D> | UnknownEvent> | undefined
    /** What to do with an event whose trigger `on` does not name, `UNKNOWN` included. Default: nothing, answer 200. */
    unhandled?: ((event: EventOf<D> | UnknownEvent, context: EventContext) => unknown) | undefined
    /** Is told of each request that was not handed on. What it throws is ignored. */
    onRejected?: ((rejection: Rejection) => unknown) | undefined
    /**
     * Is told of each failure on your side: of a handler, of work given to `waitUntil`, of the store of nonces, of the
     * function for the secret. What it throws is ignored. Default: `console.error`.
     */
    onError?: ((error: unknown, context: ErrorContext) => unknown) | undefined
  }
  /** Where a failure happened. */
  interface ErrorContext {
    /** The request that was being handled. */
    readonly request: PlatformRequest | RawRequest
    /** The key of its event (see `eventKey`), if it came that far. */
    readonly eventKey: string | undefined
  }
}

/** Refuses at once what would otherwise fail with the first event, in the night. */
function check(settings: createEventHandler.Options<EventDefinition>, parse: EventParser<ParsedEvent>): void {
  const { secret, windowSeconds = 300, maxBytes = 1, on = {} } = settings
  if (typeof secret !== 'function') toSecrets(secret)
  // Methods of a class lie on its prototype, where nothing is looked up.
  const prototype: unknown = Object.getPrototypeOf(on)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    throw new ConfigurationError('on', 'must be a plain object: the methods of a class would not be called.')
  checkPositive('windowSeconds', windowSeconds)
  checkPositive('maxBytes', maxBytes)
  const stray = Object.keys(on).find((trigger) => trigger !== 'UNKNOWN' && !parse.triggers.includes(trigger))
  if (stray !== undefined)
    throw new ConfigurationError(`on.${stray}`, 'would never be called: no event has this trigger.')
}

function isHonoContext(given: PlatformRequest | RawRequest | HonoContext): given is HonoContext {
  return memberOf(given, 'headers') === undefined && memberOf(given, 'req') !== undefined
}

function answer(status: number): PlatformResponse {
  return new Response(null, status === 405 ? { status, headers: { allow: 'POST' } } : { status })
}

/** Runs a hook, whatever it does: neither its failure nor its time concerns the answer. */
async function quietly(hook: () => unknown): Promise<void> {
  try {
    await hook()
  } catch {
    // A hook only watches.
  }
}
