import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { DuplicatedContactIdentitiesNotification } from './duplicated-contact-identities-notification.ts'

/**
 * Several contacts share an identity.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface ContactIdentitiesDuplicationEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'CONTACT_IDENTITIES_DUPLICATION'
  /** Which identities, and which contacts. */
  duplicated_contact_identities_notification: DuplicatedContactIdentitiesNotification
}

/** The event `CONTACT_IDENTITIES_DUPLICATION`, to be named in `createEventParser`. */
export const contactIdentitiesDuplication: EventDefinition<ContactIdentitiesDuplicationEvent> =
  /* @__PURE__ */ defineKnownEvent(
    'CONTACT_IDENTITIES_DUPLICATION',
    'duplicated_contact_identities_notification',
    {},
  )
