import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { ContactNotification } from './contact-notification.ts'

/**
 * A contact was changed.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface ContactUpdateEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'CONTACT_UPDATE'
  /** The contact as it is now. */
  contact_update_notification: ContactNotification
}

/** The event `CONTACT_UPDATE`, to be named in `createEventParser`. */
export const contactUpdate: EventDefinition<ContactUpdateEvent> = /* @__PURE__ */ defineKnownEvent(
  'CONTACT_UPDATE',
  'contact_update_notification',
  { contact: 'object' },
)
