import { ConfigurationError } from './configuration-error.ts'
import type { EventDefinition, EventOf, ParsedEvent } from './event-definition.ts'
import type { UnknownEvent } from './events/unknown-event.ts'
import { isObject } from './is-object.ts'
import { parseJsonObject } from './parse-json-object.ts'
import type { RawBody } from './raw-body.ts'

/** Turns a body into an event. */
export interface EventParser<out E extends ParsedEvent> {
  /** @throws `EventParseError` when the body is not a JSON object in UTF-8. */
  (body: RawBody): E
  /** The triggers that it tells apart; anything else is `UNKNOWN`. */
  readonly triggers: readonly string[]
}

/**
 * Makes a parser for the kinds of events that you name; a bundle holds no others.
 *
 * An event is the JSON object as it came, with `trigger` beside it (which replaces a field of that name): no field is
 * renamed, converted or dropped. It is of a known kind if exactly one of its top-level keys is known and holds an
 * object, and this object passes the schema, which looks only at what decides: the ids and the kind of content. All
 * else, unknown values of enums included, is let through.
 *
 * Every other JSON object is an `UNKNOWN` event and never an error: what the Conversation API says today in a form
 * that nobody expected is neither lost nor, by an error, asked for again and again; nor is it handed out as a type
 * that it does not have.
 *
 * @example
 * ```ts
 * import { createEventParser, messageDelivery, messageInbound } from '@parlance/conversation-events'
 *
 * const parse = createEventParser([messageInbound, messageDelivery])
 *
 * const event = parse('{ "message": { "id": "01EQ8235TD19N21XQTH12B145D" } }')
 * if (event.trigger === 'MESSAGE_INBOUND') console.log(event.message.id)
 * else if (event.trigger === 'MESSAGE_DELIVERY') console.log(event.message_delivery_report.status)
 * ```
 *
 * @throws `ConfigurationError` when two definitions have the same key. The parser itself throws `EventParseError`
 * when a body is not a JSON object in UTF-8.
 */
export function createEventParser<const D extends readonly EventDefinition[]>(
  definitions: D,
): EventParser<EventOf<D[number]> | UnknownEvent>
export function createEventParser(definitions: readonly EventDefinition[]): EventParser<ParsedEvent> {
  const byKey = new Map(definitions.map((definition) => [definition.key, definition]))
  if (byKey.size < definitions.length) {
    throw new ConfigurationError('definitions', 'must not have the same key twice.')
  }

  function parse(body: RawBody): ParsedEvent {
    const json = parseJsonObject(body)
    const known = Object.keys(json).filter((key) => byKey.has(key) && isObject(json[key]))
    const definition = known.length === 1 ? byKey.get(String(known[0])) : undefined
    if (definition) {
      const event = { ...json, trigger: definition.trigger }
      if (passes(definition, event)) return event
    }
    return { ...json, trigger: 'UNKNOWN' }
  }
  return Object.assign(parse, { triggers: definitions.map(({ trigger }) => trigger) })
}

function passes(definition: EventDefinition, event: ParsedEvent): boolean {
  const result = definition.schema()['~standard'].validate(event)
  if (!(result instanceof Promise)) return !result.issues
  throw new ConfigurationError(`schema of ${definition.trigger}`, 'must be synchronous.')
}
