import type { EventContext } from './event-context.ts'
import type { ParsedEvent } from './event-definition.ts'

/** What to do with each kind of event, by its trigger. May be asynchronous; what it returns is not used. */
export type EventCallbacks<E extends ParsedEvent> = {
  readonly [Trigger in E['trigger']]?:
    | ((event: Extract<E, { readonly trigger: Trigger }>, context: EventContext) => unknown)
    | undefined
}
