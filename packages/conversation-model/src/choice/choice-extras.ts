import type { JsonValue } from '../json-value.ts'
import type { ChoiceDisplayMode } from './choice-display-mode.ts'

/** What may stand beside the kind of a choice. */
export interface ChoiceExtras {
  /**
   * Comes back in the choice response when the recipient picks this. Prefer text: it comes back as text, whatever
   * was sent. Default: `message_id_{text or title}`.
   */
  postback_data?: JsonValue
  /** How long the choice stays on the screen. Not all versions of the API know it. */
  display_mode?: ChoiceDisplayMode
}
