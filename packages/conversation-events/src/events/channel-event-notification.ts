import type { ChannelEventDetails } from './channel-event-details.ts'

/** The payload of `CHANNEL_EVENT`. */
export interface ChannelEventNotification {
  /** What happened on the channel. */
  channel_event?: ChannelEventDetails
}
