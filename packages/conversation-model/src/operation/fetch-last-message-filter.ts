import type { Channel } from '../channel.ts'
import type { Direction } from '../direction.ts'
import type { MessagesSource } from './messages-source.ts'
import type { MessagesView } from './messages-view.ts'

/** Which messages count when the last one is looked for. */
export interface FetchLastMessageFilter {
  /** Only of this app. */
  app_id?: string
  /** Where to read from. Always give it: descriptions of the API disagree about the default. */
  messages_source?: MessagesSource
  /** How many messages a page holds at most: up to 1000. Default: 10. */
  page_size?: number
  /** The `next_page_token` of the page before. All other fields must stay the same. */
  page_token?: string
  /** Whether messages come with their metadata. Default: `WITH_METADATA`. */
  view?: MessagesView
  /** Only messages accepted after this time: RFC 3339 in UTC. */
  start_time?: string
  /** Only messages accepted before this time: RFC 3339 in UTC. */
  end_time?: string
  /** Only of this channel. */
  channel?: Channel
  /** Only in this direction. Default: both. */
  direction?: Direction
}
