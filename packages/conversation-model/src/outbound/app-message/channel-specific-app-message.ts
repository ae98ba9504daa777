import type { ChannelMap } from '../../channel-map.ts'
import type { ChannelSpecificMessage } from '../../channel-specific/channel-specific-message.ts'
import type { AppMessageExtras } from './app-message-extras.ts'
import type { NoAppContent } from './no-app-content.ts'

/** A message of the app without generic content: messages that only one channel knows. */
export interface ChannelSpecificAppMessage extends AppMessageExtras, NoAppContent {
  /** For each channel a message that only this channel knows. */
  channel_specific_message: ChannelMap<ChannelSpecificMessage>
}
