import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { ChannelEventNotification } from './channel-event-notification.ts'

/**
 * Something happened on a channel that concerns no single message, such as a new quality rating.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface ChannelEventEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'CHANNEL_EVENT'
  /** What happened. */
  channel_event_notification: ChannelEventNotification
}

/** The event `CHANNEL_EVENT`, to be named in `createEventParser`. */
export const channelEvent: EventDefinition<ChannelEventEvent> = /* @__PURE__ */ defineKnownEvent(
  'CHANNEL_EVENT',
  'channel_event_notification',
  { channel_event: 'object' },
)
