import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { optIn, type OptInEvent } from './opt-in.ts'

/** The schema of {@link OptInEvent}: checks what decides and lets the rest through. */
export const optInEvent: GenericSchema<unknown, OptInEvent> = /* @__PURE__ */ toValibot(optIn)
