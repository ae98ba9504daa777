import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import {
  contactIdentitiesDuplication,
  type ContactIdentitiesDuplicationEvent,
} from './contact-identities-duplication.ts'

/** The schema of {@link ContactIdentitiesDuplicationEvent}: checks what decides and lets the rest through. */
export const contactIdentitiesDuplicationEvent: GenericSchema<unknown, ContactIdentitiesDuplicationEvent> =
  /* @__PURE__ */ toValibot(contactIdentitiesDuplication)
