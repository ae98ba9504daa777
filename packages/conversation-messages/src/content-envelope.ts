import type {
  Agent,
  ChannelMap,
  ChannelSpecificMessage,
  OmniMessageOverride,
} from '@parlance/conversation-model'
import type { SendEnvelope } from './send-envelope.ts'

/**
 * What can be said to a function that sends one kind of content: all of a send, and what stands beside the content
 * in the API's `message`.
 */
export interface ContentEnvelope extends SendEnvelope {
  /** For each channel its native payload, JSON as text. It replaces the content on that channel. */
  explicit_channel_message?: ChannelMap<string> | undefined
  /** For each channel another generic content. It replaces the content on that channel. */
  explicit_channel_omni_message?: ChannelMap<OmniMessageOverride> | undefined
  /**
   * For each channel a message that only this channel knows: flows, orders, commerce cards, notification
   * templates. It replaces the content on that channel.
   */
  channel_specific_message?: ChannelMap<ChannelSpecificMessage> | undefined
  /** Who writes in the app's name. Channels show it where they can. */
  agent?: Agent | null | undefined
}
