import type { ChannelIdentity, Direction, ProcessingMode } from '@parlance/conversation-model'
import type { AtMostOne } from '../at-most-one.ts'
import type { ContactEvent } from './contact-event.ts'
import type { ContactMessageEvent } from './contact-message-event.ts'

/** The payload of `EVENT_INBOUND`: what happened, under the key that tells its kind, and where. */
export type InboundEvent = AtMostOne<InboundEventContent> & InboundEventDetails

/** The two kinds of inbound events. An event holds one of them at most. */
export interface InboundEventContent {
  /** Something that the contact did, such as typing. */
  contact_event: ContactEvent
  /** Something that happened to a message, such as a reaction. Available to selected customers only. */
  contact_message_event: ContactMessageEvent
}

/** What every inbound event says beside its content. */
export interface InboundEventDetails {
  /** Id of the event. Older events have none. */
  id?: string
  /** Which way the event went: `TO_APP`. */
  direction?: Direction
  /** The contact on the channel that the event came by. */
  channel_identity?: ChannelIdentity
  /** Id of the contact. `""` in dispatch mode. */
  contact_id?: string
  /** Id of the conversation. `""` in dispatch mode. */
  conversation_id?: string
  /** When the API took the event in: RFC 3339 in UTC, with 0 to 9 digits of fraction. */
  accept_time?: string
  /** Whether a conversation is kept. */
  processing_mode?: ProcessingMode
}
