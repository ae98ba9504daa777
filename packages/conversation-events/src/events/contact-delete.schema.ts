import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { contactDelete, type ContactDeleteEvent } from './contact-delete.ts'

/** The schema of {@link ContactDeleteEvent}: checks what decides and lets the rest through. */
export const contactDeleteEvent: GenericSchema<unknown, ContactDeleteEvent> =
  /* @__PURE__ */ toValibot(contactDelete)
