import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { contactCreate, type ContactCreateEvent } from './contact-create.ts'

/** The schema of {@link ContactCreateEvent}: checks what decides and lets the rest through. */
export const contactCreateEvent: GenericSchema<unknown, ContactCreateEvent> =
  /* @__PURE__ */ toValibot(contactCreate)
