import type { AnyEvent } from './any-event.ts'
import type { EventParser } from './create-event-parser.ts'
import type { ParsedEvent } from './event-definition.ts'
import type { EventParseError } from './event-parse-error.ts'
import { isEventParseError } from './is-event-parse-error.ts'
import { parseEvent } from './parse-event.ts'
import type { RawBody } from './raw-body.ts'

/** An event, or why there is none. */
export type SafeParseResult<E extends ParsedEvent = AnyEvent> =
  | { success: true; event: E }
  | { success: false; error: EventParseError }

/**
 * {@link parseEvent} that answers and does not throw.
 *
 * @example
 * ```ts
 * import { safeParseEvent } from '@parlance/conversation-events'
 *
 * const result = safeParseEvent('[1, 2]')
 * if (result.success) console.log(result.event.trigger)
 * else console.log(result.error.reason)
 * ```
 */
export function safeParseEvent(body: RawBody): SafeParseResult
/** The same with a parser of `createEventParser`, for fewer kinds of events or more. */
export function safeParseEvent<E extends ParsedEvent>(
  body: RawBody,
  parse: EventParser<E>,
): SafeParseResult<E>
export function safeParseEvent(
  body: RawBody,
  parse: EventParser<ParsedEvent> = parseEvent,
): SafeParseResult<ParsedEvent> {
  try {
    return { success: true, event: parse(body) }
  } catch (error) {
    if (isEventParseError(error)) return { success: false, error }
    throw error
  }
}
