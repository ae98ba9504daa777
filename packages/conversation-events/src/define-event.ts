import type { EventDefinition, ParsedEvent } from './event-definition.ts'
import type { EventSchema } from './event-schema.ts'

/**
 * Defines a kind of event: one that this package does not know yet, or one of its own, checked more closely.
 *
 * The schema is any synchronous [Standard Schema](https://standardschema.dev). It only judges: events keep the very
 * objects that `JSON.parse` made, so what a schema converts or strips is not seen. Let it be loose, since the API adds
 * fields without notice; an event that it refuses is handed out as `UNKNOWN`.
 *
 * @param trigger What the event's `trigger` shall be.
 * @param key The top-level key by which the event is recognised; its value must be an object.
 * @param schema Makes the schema of the whole event. Called at most once, when it is needed.
 *
 * @example
 * ```ts
 * import { createEventParser, defineEvent, messageInbound } from '@parlance/conversation-events'
 * import * as v from 'valibot'
 *
 * const pollClosed = defineEvent('POLL_CLOSED', 'poll_notification', () =>
 *   v.looseObject({ poll_notification: v.looseObject({ poll_id: v.string() }) }),
 * )
 * const parse = createEventParser([messageInbound, pollClosed])
 *
 * const event = parse('{ "poll_notification": { "poll_id": "7" } }')
 * if (event.trigger === 'POLL_CLOSED') console.log(event.poll_notification.poll_id)
 * ```
 */
export function defineEvent<const Trigger extends string, Shape extends object>(
  trigger: Trigger,
  key: NamedKey<Shape>,
  schema: () => EventSchema<Shape>,
): EventDefinition<Shape & { readonly trigger: Trigger }>
export function defineEvent(
  trigger: string,
  key: string,
  schema: () => EventSchema<ParsedEvent>,
): EventDefinition {
  let built: EventSchema<ParsedEvent> | undefined
  return { trigger, key, schema: () => (built ??= schema()) }
}

/** The keys that a type names; loose schemas allow any other too, which would hide a misspelt one. */
type NamedKey<Shape> = keyof {
  [Key in keyof Shape as string extends Key ? never : Key extends string ? Key : never]: unknown
}
