import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { ChannelEventEvent } from './channel-event.ts'

/** The schema of `ChannelEventEvent`: checks what decides and lets the rest through. */
export const channelEventEvent: GenericSchema<unknown, ChannelEventEvent> = /* @__PURE__ */ checkedEvent(
  'CHANNEL_EVENT',
  'channel_event_notification',
  { channel_event: 'object' },
)
