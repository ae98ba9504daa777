import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { ContactUpdateEvent } from './contact-update.ts'

/** The schema of `ContactUpdateEvent`: checks what decides and lets the rest through. */
export const contactUpdateEvent: GenericSchema<unknown, ContactUpdateEvent> = /* @__PURE__ */ checkedEvent(
  'CONTACT_UPDATE',
  'contact_update_notification',
  { contact: 'object' },
)
