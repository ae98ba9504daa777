import type { ChannelMap } from '../channel-map.ts'
import type { TemplateReference } from './template-reference.ts'

/** A template message that names a template of a channel. */
export interface ChannelTemplateMessage {
  /** A template that lives on the channel itself, for each channel that has one: it wins there. */
  channel_template: ChannelMap<TemplateReference>
  /** A template of the API's own, for all other channels. Needs a `version`. */
  omni_template?: TemplateReference
}
