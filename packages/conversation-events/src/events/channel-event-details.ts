import type { Channel, JsonObject } from '@parlance/conversation-model'

/** What happened on a channel, apart from messages. */
export interface ChannelEventDetails {
  /** The channel. */
  channel?: Channel
  /** What happened. Open: any other text is accepted too. */
  event_type?: 'WHATS_APP_QUALITY_RATING_CHANGED' | (string & {})
  /**
   * What the channel says about it. With `WHATS_APP_QUALITY_RATING_CHANGED` it holds `quality_rating`, a text.
   */
  additional_data?: JsonObject
}
