import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { contactUpdate, type ContactUpdateEvent } from './contact-update.ts'

/** The schema of {@link ContactUpdateEvent}: checks what decides and lets the rest through. */
export const contactUpdateEvent: GenericSchema<unknown, ContactUpdateEvent> =
  /* @__PURE__ */ toValibot(contactUpdate)
