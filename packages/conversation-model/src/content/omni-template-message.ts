import type { ChannelMap } from '../channel-map.ts'
import type { TemplateReference } from './template-reference.ts'

/** A template message that names a template of the API's own. */
export interface OmniTemplateMessage {
  /** A template of the API's own, for every channel without a template below. Needs a `version`. */
  omni_template: TemplateReference
  /** A template that lives on the channel itself, for each channel that has one: it wins there. */
  channel_template?: ChannelMap<TemplateReference>
}
