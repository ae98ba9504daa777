import type { Channel } from '../channel.ts'
import type { Direction } from '../direction.ts'
import type { MessagesSource } from './messages-source.ts'
import type { MessagesView } from './messages-view.ts'

/**
 * Which messages to list, newest first. Every filter may be left out.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/
 */
export interface ListMessagesQuery {
  /** Only of this conversation. Only with `CONVERSATION_SOURCE`. */
  conversation_id?: string
  /** Only of this contact. Only with `CONVERSATION_SOURCE`. */
  contact_id?: string
  /** Only of this app. */
  app_id?: string
  /** Only of this identity of a contact on its channel, for example a phone number. */
  channel_identity?: string
  /** Only messages accepted after this time: RFC 3339 in UTC. Must be before `end_time`. */
  start_time?: string
  /** Only messages accepted before this time: RFC 3339 in UTC. */
  end_time?: string
  /** How many messages a page holds at most: up to 1000. Default: 10. */
  page_size?: number
  /** The `next_page_token` of the page before. All other filters must stay the same. */
  page_token?: string
  /** Whether messages come with their metadata. Default: `WITH_METADATA`. */
  view?: MessagesView
  /** Where to read from. Default: `CONVERSATION_SOURCE`. */
  messages_source?: MessagesSource
  /** Only messages that contacts wrote. Only with `DISPATCH_SOURCE`. */
  only_recipient_originated?: boolean
  /** Only of this channel. */
  channel?: Channel
  /** Only in this direction. Default: both. */
  direction?: Direction
}
