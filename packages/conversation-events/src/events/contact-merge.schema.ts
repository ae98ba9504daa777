import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { ContactMergeEvent } from './contact-merge.ts'

/** The schema of `ContactMergeEvent`: checks what decides and lets the rest through. */
export const contactMergeEvent: GenericSchema<unknown, ContactMergeEvent> = /* @__PURE__ */ checkedEvent(
  'CONTACT_MERGE',
  'contact_merge_notification',
  { preserved_contact: 'object', deleted_contact: 'object' },
)
