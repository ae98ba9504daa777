import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { optOut, type OptOutEvent } from './opt-out.ts'

/** The schema of {@link OptOutEvent}: checks what decides and lets the rest through. */
export const optOutEvent: GenericSchema<unknown, OptOutEvent> = /* @__PURE__ */ toValibot(optOut)
