import type { CardOverride } from './omni-message-override/card-override.ts'
import type { CarouselOverride } from './omni-message-override/carousel-override.ts'
import type { ChoiceOverride } from './omni-message-override/choice-override.ts'
import type { ContactInfoOverride } from './omni-message-override/contact-info-override.ts'
import type { ListOverride } from './omni-message-override/list-override.ts'
import type { LocationOverride } from './omni-message-override/location-override.ts'
import type { MediaOverride } from './omni-message-override/media-override.ts'
import type { TemplateOverride } from './omni-message-override/template-override.ts'
import type { TextOverride } from './omni-message-override/text-override.ts'

/**
 * Another content for one channel: exactly one of the generic contents, or a template of the API's own under
 * `template_reference` (not `template_message`).
 *
 * @see https://developers.sinch.com/docs/conversation/message-types
 */
export type OmniMessageOverride =
  | TextOverride
  | CardOverride
  | CarouselOverride
  | ChoiceOverride
  | ContactInfoOverride
  | ListOverride
  | LocationOverride
  | MediaOverride
  | TemplateOverride
