import type { BrokenLimit } from '../schema/limits/broken-limit.ts'
import { choicesLimits } from '../choice/choices.limits.ts'
import type { ChoiceMessage } from './choice-message.ts'

/** The documented limits of a choice message, as far as it breaks them. */
export function choiceMessageLimits(message: ChoiceMessage): BrokenLimit[] {
  return choicesLimits(message.choices, 10)
}
