import { createEventParser, type EventParser } from './create-event-parser.ts'
import type { EventDefinition, ParsedEvent } from './event-definition.ts'
import { parseEvent } from './parse-event.ts'

/** The parser for these kinds of events, or for all. */
export function parserOf(events: readonly EventDefinition[] | undefined): EventParser<ParsedEvent> {
  return events ? createEventParser(events) : parseEvent
}
