import type { EventSchema } from './event-schema.ts'

/** What every event has: the trigger, which tells the kinds apart. */
export interface ParsedEvent {
  readonly trigger: string
}

/** How one kind of event is recognised and checked. Made by `defineEvent`. */
export interface EventDefinition<out E extends ParsedEvent = ParsedEvent> {
  /** The name that the API gives to this kind when a webhook subscribes to it. */
  readonly trigger: E['trigger']
  /** The key of the payload, by which the API marks this kind. */
  readonly key: string
  /** The schema, built when the first event of this kind arrives. */
  readonly schema: () => EventSchema<E>
}

/** The event that a definition defines. */
export type EventOf<D extends EventDefinition> = D extends EventDefinition<infer E> ? E : never
