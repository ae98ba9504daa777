import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { ContactNotification } from './contact-notification.ts'

/**
 * A contact was created.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface ContactCreateEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'CONTACT_CREATE'
  /** The new contact. */
  contact_create_notification: ContactNotification
}

/** The event `CONTACT_CREATE`, to be named in `createEventParser`. */
export const contactCreate: EventDefinition<ContactCreateEvent> = /* @__PURE__ */ defineKnownEvent(
  'CONTACT_CREATE',
  'contact_create_notification',
  { contact: 'object' },
)
