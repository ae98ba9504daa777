import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { ContactCreateEvent } from './contact-create.ts'

/** The schema of `ContactCreateEvent`: checks what decides and lets the rest through. */
export const contactCreateEvent: GenericSchema<unknown, ContactCreateEvent> = /* @__PURE__ */ checkedEvent(
  'CONTACT_CREATE',
  'contact_create_notification',
  { contact: 'object' },
)
