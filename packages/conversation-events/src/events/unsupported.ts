import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { UnsupportedCallback } from './unsupported-callback.ts'

/**
 * A channel said something that the API has no event for.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface UnsupportedEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'UNSUPPORTED'
  /** What the channel said. */
  unsupported_callback: UnsupportedCallback
}

/** The event `UNSUPPORTED`, to be named in `createEventParser`. */
export const unsupported: EventDefinition<UnsupportedEvent> = /* @__PURE__ */ defineKnownEvent(
  'UNSUPPORTED',
  'unsupported_callback',
  { id: 'string' },
)
