import type { ChannelMap } from '../../channel-map.ts'
import type { ChannelSpecificMessage } from '../../channel-specific/channel-specific-message.ts'
import type { Agent } from '../agent.ts'
import type { OmniMessageOverride } from '../omni-message-override.ts'

/** What may stand beside the content of a message of the app. */
export interface AppMessageExtras {
  /**
   * For each channel its native payload, JSON as text. It replaces the content on that channel.
   */
  explicit_channel_message?: ChannelMap<string>
  /** For each channel another generic content. It replaces the content on that channel. */
  explicit_channel_omni_message?: ChannelMap<OmniMessageOverride>
  /**
   * For each channel a message that only this channel knows: flows, orders, commerce cards, notification
   * templates. It replaces the content on that channel.
   */
  channel_specific_message?: ChannelMap<ChannelSpecificMessage>
  /** Who writes in the app's name. Channels show it where they can. */
  agent?: Agent | null
}
