import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { channelEvent, type ChannelEventEvent } from './channel-event.ts'

/** The schema of {@link ChannelEventEvent}: checks what decides and lets the rest through. */
export const channelEventEvent: GenericSchema<unknown, ChannelEventEvent> =
  /* @__PURE__ */ toValibot(channelEvent)
