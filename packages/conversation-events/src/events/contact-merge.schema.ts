import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { contactMerge, type ContactMergeEvent } from './contact-merge.ts'

/** The schema of {@link ContactMergeEvent}: checks what decides and lets the rest through. */
export const contactMergeEvent: GenericSchema<unknown, ContactMergeEvent> =
  /* @__PURE__ */ toValibot(contactMerge)
