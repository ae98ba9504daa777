import type { EventEnvelope, JsonObject } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'

/**
 * A batch of the Batch API has moved on.
 *
 * The published descriptions disagree on this event and on its payload, so that only its key is relied on.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface BatchStatusUpdateEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'BATCH_STATUS_UPDATE'
  /** What is said about the batch. */
  batch_status_update: JsonObject
}

/** The event `BATCH_STATUS_UPDATE`, to be named in `createEventParser`. */
export const batchStatusUpdate: EventDefinition<BatchStatusUpdateEvent> = /* @__PURE__ */ defineKnownEvent(
  'BATCH_STATUS_UPDATE',
  'batch_status_update',
  {},
)
