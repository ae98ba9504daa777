import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { messageInbound, type MessageInboundEvent } from './message-inbound.ts'

/** The schema of {@link MessageInboundEvent}: checks what decides and lets the rest through. */
export const messageInboundEvent: GenericSchema<unknown, MessageInboundEvent> =
  /* @__PURE__ */ toValibot(messageInbound)
