import { acceptEvent } from './accept-event.ts'
import type { KnownEvent } from './all-events.ts'
import type { EventDefinition, EventOf, ParsedEvent } from './event-definition.ts'
import type { UnknownEvent } from './events/unknown-event.ts'
import { own } from './own.ts'
import { parserOf } from './parser-of.ts'
import type { PlatformRequest } from './platform.ts'
import type { RawRequest } from './raw-request.ts'
import type { Reception } from './reception.ts'
import { SignatureError } from './signature-error.ts'

/**
 * Reads a request, checks its signature and parses its event: the short way where you write the route yourself. What
 * to answer is yours to decide; `createEventHandler` does that too.
 *
 * With a store of nonces, the nonce is used up when this resolves. If your own work may fail and the event shall then
 * be delivered again, use `createEventHandler`, which frees it.
 *
 * @example
 * ```ts
 * import { isEventParseError, isSignatureError, receiveEvent } from '@parlance/conversation-events'
 *
 * export async function POST(request: Request): Promise<Response> {
 *   try {
 *     const event = await receiveEvent(request, { secret: 'my-secret' })
 *     if (event.trigger === 'MESSAGE_INBOUND') console.log(event.message.contact_message?.text_message?.text)
 *     return new Response(null, { status: 200 })
 *   } catch (error) {
 *     if (isSignatureError(error)) return new Response(null, { status: 401 })
 *     if (isEventParseError(error)) return new Response(null, { status: 400 })
 *     throw error
 *   }
 * }
 * ```
 *
 * @param request A `Request` that nobody has read, or what `readNodeRequest` and `fromLambdaEvent` make.
 *
 * @throws `SignatureError` when the request is not genuine, too old, or comes a second time; `EventParseError` when its
 * body is too large or not a JSON object in UTF-8; `ConfigurationError` when your own arguments cannot work. What the
 * store of nonces or the function for the secret throws is passed on.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export async function receiveEvent<D extends EventDefinition = EventDefinition<KnownEvent>>(
  request: PlatformRequest | RawRequest,
  options: Reception<D>,
): Promise<EventOf<D> | UnknownEvent>
export async function receiveEvent(
  request: PlatformRequest | RawRequest,
  options: Reception<EventDefinition>,
): Promise<ParsedEvent> {
  const reception = own(options)
  const { event, key, claim, commit } = await acceptEvent(request, reception, parserOf(reception.events))
  if (claim !== 'claimed') throw new SignatureError('replayed', key)
  await commit()
  return event
}
