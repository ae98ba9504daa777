import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { messageDelivery, type MessageDeliveryEvent } from './message-delivery.ts'

/** The schema of {@link MessageDeliveryEvent}: checks what decides and lets the rest through. */
export const messageDeliveryEvent: GenericSchema<unknown, MessageDeliveryEvent> =
  /* @__PURE__ */ toValibot(messageDelivery)
