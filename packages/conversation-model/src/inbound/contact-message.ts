import type { ChannelOnlyContactMessage } from './contact/channel-only-contact-message.ts'
import type { ChoiceResponseContactMessage } from './contact/choice-response-contact-message.ts'
import type { FallbackContactMessage } from './contact/fallback-contact-message.ts'
import type { LocationContactMessage } from './contact/location-contact-message.ts'
import type { MediaCardContactMessage } from './contact/media-card-contact-message.ts'
import type { MediaContactMessage } from './contact/media-contact-message.ts'
import type { OtherContactMessage } from './contact/other-contact-message.ts'
import type { ProductResponseContactMessage } from './contact/product-response-contact-message.ts'
import type { TextContactMessage } from './contact/text-contact-message.ts'

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
