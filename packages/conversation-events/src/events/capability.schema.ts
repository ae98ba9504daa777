import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { capability, type CapabilityEvent } from './capability.ts'

/** The schema of {@link CapabilityEvent}: checks what decides and lets the rest through. */
export const capabilityEvent: GenericSchema<unknown, CapabilityEvent> = /* @__PURE__ */ toValibot(capability)
