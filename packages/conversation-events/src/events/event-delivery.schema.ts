import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { eventDelivery, type EventDeliveryEvent } from './event-delivery.ts'

/** The schema of {@link EventDeliveryEvent}: checks what decides and lets the rest through. */
export const eventDeliveryEvent: GenericSchema<unknown, EventDeliveryEvent> =
  /* @__PURE__ */ toValibot(eventDelivery)
