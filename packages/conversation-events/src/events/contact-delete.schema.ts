import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { ContactDeleteEvent } from './contact-delete.ts'

/** The schema of `ContactDeleteEvent`: checks what decides and lets the rest through. */
export const contactDeleteEvent: GenericSchema<unknown, ContactDeleteEvent> = /* @__PURE__ */ checkedEvent(
  'CONTACT_DELETE',
  'contact_delete_notification',
  { contact: 'object' },
)
