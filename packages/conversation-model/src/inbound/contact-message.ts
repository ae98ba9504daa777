import type { ChannelOnlyContactMessage } from './contact-message/channel-only-contact-message.ts'
import type { ChoiceResponseContactMessage } from './contact-message/choice-response-contact-message.ts'
import type { FallbackContactMessage } from './contact-message/fallback-contact-message.ts'
import type { LocationContactMessage } from './contact-message/location-contact-message.ts'
import type { MediaCardContactMessage } from './contact-message/media-card-contact-message.ts'
import type { MediaContactMessage } from './contact-message/media-contact-message.ts'
import type { OtherContactMessage } from './contact-message/other-contact-message.ts'
import type { ProductResponseContactMessage } from './contact-message/product-response-contact-message.ts'
import type { TextContactMessage } from './contact-message/text-contact-message.ts'

/**
 * What a contact sent: one content, under the key that names its kind, and what it replies to. The keys forbid
 * each other, so testing one of them for `undefined` tells the kinds apart. A message can also have none of
 * them, without content or with a kind newer than this version: keep an `else` branch.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 *
 * @example
 * ```ts
 * import type { ContactMessage } from '@parlance/conversation-model'
 *
 * export function textOf(message: ContactMessage): string | undefined {
 *   if (message.text_message) return message.text_message.text
 *   if (message.choice_response_message) return message.choice_response_message.postback_data
 *   return undefined
 * }
 * ```
 */
export type ContactMessage =
  | TextContactMessage
  | MediaContactMessage
  | MediaCardContactMessage
  | LocationContactMessage
  | ChoiceResponseContactMessage
  | FallbackContactMessage
  | ProductResponseContactMessage
  | ChannelOnlyContactMessage
  | OtherContactMessage
