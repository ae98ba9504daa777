import type { BrokenLimit } from '../schema/limits/broken-limit.ts'
import { limitKind } from '../schema/limits/limit-kind.ts'
import type { Choice } from './choice.ts'
import type { NoChoice } from './no-choice.ts'

const kinds: readonly (keyof NoChoice)[] = [
  'text_message',
  'call_message',
  'location_message',
  'url_message',
  'calendar_message',
  'share_location_message',
]

/** The documented limits of a choice, as far as it breaks them. */
export function choiceLimits(choice: Choice): BrokenLimit[] {
  return limitKind(choice, kinds, ['postback_data', 'display_mode'])
}
