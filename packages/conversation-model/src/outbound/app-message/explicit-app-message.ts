import type { ChannelMap } from '../../channel-map.ts'
import type { AppMessageExtras } from './app-message-extras.ts'
import type { NoAppContent } from './no-app-content.ts'

/** A message of the app without generic content: ready-made payloads of channels, and what may stand beside them. */
export interface ExplicitAppMessage extends AppMessageExtras, NoAppContent {
  /** For each channel its native payload: JSON as text. */
  explicit_channel_message: ChannelMap<string>
}
