import type { ChannelTemplateMessage } from './channel-template-message.ts'
import type { OmniTemplateMessage } from './omni-template-message.ts'

/**
 * A message made from a template that was written and approved before. At least one of `channel_template` and
 * `omni_template`; on its channel, a channel template wins.
 *
 * @see https://developers.sinch.com/docs/conversation/message-types
 */
export type TemplateMessage = ChannelTemplateMessage | OmniTemplateMessage
