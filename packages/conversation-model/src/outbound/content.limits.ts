import type { BrokenLimit } from '../schema/limits/broken-limit.ts'
import { within } from '../schema/limits/within.ts'
import { cardMessageLimits } from '../content/card-message.limits.ts'
import { carouselMessageLimits } from '../content/carousel-message.limits.ts'
import { choiceMessageLimits } from '../content/choice-message.limits.ts'
import { contactInfoMessageLimits } from '../content/contact-info-message.limits.ts'
import { listMessageLimits } from '../content/list-message.limits.ts'
import type { AppMessage } from './app-message.ts'
import type { OmniMessageOverride } from './omni-message-override.ts'

/** The documented limits of the content that a message or an override holds, as far as it breaks them. */
export function contentLimits(message: AppMessage | OmniMessageOverride): BrokenLimit[] {
  if (message.card_message) return within('card_message', cardMessageLimits(message.card_message))
  if (message.carousel_message) {
    return within('carousel_message', carouselMessageLimits(message.carousel_message))
  }
  if (message.choice_message) return within('choice_message', choiceMessageLimits(message.choice_message))
  if (message.contact_info_message) {
    return within('contact_info_message', contactInfoMessageLimits(message.contact_info_message))
  }
  if (message.list_message) return within('list_message', listMessageLimits(message.list_message))
  return []
}
