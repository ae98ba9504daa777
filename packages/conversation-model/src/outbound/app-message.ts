import type { CardAppMessage } from './app-message/card-app-message.ts'
import type { CarouselAppMessage } from './app-message/carousel-app-message.ts'
import type { ChannelSpecificAppMessage } from './app-message/channel-specific-app-message.ts'
import type { ChoiceAppMessage } from './app-message/choice-app-message.ts'
import type { ContactInfoAppMessage } from './app-message/contact-info-app-message.ts'
import type { ExplicitAppMessage } from './app-message/explicit-app-message.ts'
import type { ListAppMessage } from './app-message/list-app-message.ts'
import type { LocationAppMessage } from './app-message/location-app-message.ts'
import type { MediaAppMessage } from './app-message/media-app-message.ts'
import type { OmniAppMessage } from './app-message/omni-app-message.ts'
import type { TemplateAppMessage } from './app-message/template-app-message.ts'
import type { TextAppMessage } from './app-message/text-app-message.ts'

/**
 * What an app sends: exactly one content, or none but at least one of the three overrides
 * (`explicit_channel_message`, `explicit_channel_omni_message`, `channel_specific_message`). The overrides and
 * `agent` stand beside the content, not inside it. Two contents do not compile: the error stands where the message
 * begins, and names the second of them. When reading, a content newer than this version passes as it
 * came: keep an `else` branch.
 *
 * @see https://developers.sinch.com/docs/conversation/message-types
 *
 * @example
 * ```ts
 * import type { AppMessage } from '@parlance/conversation-model'
 *
 * const message: AppMessage = {
 *   text_message: { text: 'Your table is ready.' },
 *   agent: { display_name: 'Ada', type: 'HUMAN' },
 * }
 * ```
 */
export type AppMessage =
  | TextAppMessage
  | CardAppMessage
  | CarouselAppMessage
  | ChoiceAppMessage
  | ContactInfoAppMessage
  | ListAppMessage
  | LocationAppMessage
  | MediaAppMessage
  | TemplateAppMessage
  | ExplicitAppMessage
  | OmniAppMessage
  | ChannelSpecificAppMessage
