import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { ContactMergeNotification } from './contact-merge-notification.ts'

/**
 * Two contacts were merged.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface ContactMergeEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'CONTACT_MERGE'
  /** Which contact is left, and which is gone. */
  contact_merge_notification: ContactMergeNotification
}

/** The event `CONTACT_MERGE`, to be named in `createEventParser`. */
export const contactMerge: EventDefinition<ContactMergeEvent> = /* @__PURE__ */ defineKnownEvent(
  'CONTACT_MERGE',
  'contact_merge_notification',
  { preserved_contact: 'object', deleted_contact: 'object' },
)
