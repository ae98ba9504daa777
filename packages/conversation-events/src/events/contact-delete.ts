import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { ContactNotification } from './contact-notification.ts'

/**
 * A contact was deleted.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface ContactDeleteEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'CONTACT_DELETE'
  /** The deleted contact. */
  contact_delete_notification: ContactNotification
}

/** The event `CONTACT_DELETE`, to be named in `createEventParser`. */
export const contactDelete: EventDefinition<ContactDeleteEvent> = /* @__PURE__ */ defineKnownEvent(
  'CONTACT_DELETE',
  'contact_delete_notification',
  { contact: 'object' },
)
