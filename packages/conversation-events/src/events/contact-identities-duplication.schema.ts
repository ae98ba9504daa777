import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { ContactIdentitiesDuplicationEvent } from './contact-identities-duplication.ts'

/** The schema of `ContactIdentitiesDuplicationEvent`: checks what decides and lets the rest through. */
export const contactIdentitiesDuplicationEvent: GenericSchema<unknown, ContactIdentitiesDuplicationEvent> =
  /* @__PURE__ */ checkedEvent(
    'CONTACT_IDENTITIES_DUPLICATION',
    'duplicated_contact_identities_notification',
    {},
  )
