import type { CardOverride } from './omni/card-override.ts'
import type { CarouselOverride } from './omni/carousel-override.ts'
import type { ChoiceOverride } from './omni/choice-override.ts'
import type { ContactInfoOverride } from './omni/contact-info-override.ts'
import type { ListOverride } from './omni/list-override.ts'
import type { LocationOverride } from './omni/location-override.ts'
import type { MediaOverride } from './omni/media-override.ts'
import type { TemplateOverride } from './omni/template-override.ts'
import type { TextOverride } from './omni/text-override.ts'

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
