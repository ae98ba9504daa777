import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { eventInbound, type EventInboundEvent } from './event-inbound.ts'

/** The schema of {@link EventInboundEvent}: checks what decides and lets the rest through. */
export const eventInboundEvent: GenericSchema<unknown, EventInboundEvent> =
  /* @__PURE__ */ toValibot(eventInbound)
