import { allEvents } from './all-events.ts'
import type { AnyEvent } from './any-event.ts'
import { createEventParser, type EventParser } from './create-event-parser.ts'

/**
 * Turns the body of a webhook into an event: all kinds that this package knows, and `UNKNOWN` for every other JSON
 * object. Does not check the signature: do that first.
 *
 * The event is the JSON as it came, with `trigger` beside it: no field is renamed, converted or dropped, text that
 * looks like a date stays text. A leading byte order mark is skipped. The rules are those of {@link createEventParser},
 * which is smaller when only a few kinds are needed.
 *
 * @example
 * ```ts
 * import { parseEvent } from '@parlance/conversation-events'
 *
 * export function describe(body: string): string {
 *   const event = parseEvent(body)
 *   switch (event.trigger) {
 *     case 'MESSAGE_INBOUND':
 *       return `a message: ${event.message.contact_message?.text_message?.text ?? 'no text'}`
 *     case 'MESSAGE_DELIVERY':
 *       return `a report: ${event.message_delivery_report.status}`
 *     default:
 *       return event.trigger
 *   }
 * }
 * ```
 *
 * @throws `EventParseError` when the body is not a JSON object in UTF-8.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export const parseEvent: EventParser<AnyEvent> = /* @__PURE__ */ createEventParser(allEvents)
