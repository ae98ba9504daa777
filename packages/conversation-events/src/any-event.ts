import type { KnownEvent } from './all-events.ts'
import type { UnknownEvent } from './events/unknown-event.ts'

/** What `parseEvent` hands out: an event that this package knows, or an `UNKNOWN` one. Narrowed by `trigger`. */
export type AnyEvent = KnownEvent | UnknownEvent
