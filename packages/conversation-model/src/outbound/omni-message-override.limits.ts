import type { BrokenLimit } from '../schema/limits/broken-limit.ts'
import { limitKind } from '../schema/limits/limit-kind.ts'
import { contentLimits } from './content.limits.ts'
import type { OmniMessageOverride } from './omni-message-override.ts'
import type { NoOverride } from './omni-message-override/no-override.ts'

const contents: readonly (keyof NoOverride)[] = [
  'text_message',
  'card_message',
  'carousel_message',
  'choice_message',
  'contact_info_message',
  'list_message',
  'location_message',
  'media_message',
  'template_reference',
]

/** The documented limits of the content for one channel, as far as it breaks them. */
export function omniMessageOverrideLimits(override: OmniMessageOverride): BrokenLimit[] {
  return [...limitKind(override, contents, []), ...contentLimits(override)]
}
