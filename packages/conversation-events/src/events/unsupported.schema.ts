import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { unsupported, type UnsupportedEvent } from './unsupported.ts'

/** The schema of {@link UnsupportedEvent}: checks what decides and lets the rest through. */
export const unsupportedEvent: GenericSchema<unknown, UnsupportedEvent> =
  /* @__PURE__ */ toValibot(unsupported)
