import type { BrokenLimit } from '../schema/limits/broken-limit.ts'
import { limitCount } from '../schema/limits/limit-count.ts'
import { limitItems } from '../schema/limits/limit-items.ts'
import { choiceLimits } from './choice.limits.ts'
import type { Choice } from './choice.ts'

/** The documented limits of a list of choices of which `most` are allowed, as far as it breaks them. */
export function choicesLimits(choices: readonly Choice[] | undefined, most: number): BrokenLimit[] {
  return [...limitCount('choices', choices, most), ...limitItems('choices', choices, choiceLimits)]
}
