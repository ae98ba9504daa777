import type { ChannelMap } from '../../channel-map.ts'
import type { OmniMessageOverride } from '../omni-message-override.ts'
import type { AppMessageExtras } from './app-message-extras.ts'
import type { NoAppContent } from './no-app-content.ts'

/** A message of the app without generic content of its own: one content for each channel. */
export interface OmniAppMessage extends AppMessageExtras, NoAppContent {
  /** For each channel another generic content. */
  explicit_channel_omni_message: ChannelMap<OmniMessageOverride>
}
