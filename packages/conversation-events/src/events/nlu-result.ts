import type { IntentScore } from './intent-score.ts'

/** What a message is about. */
export interface NluResult {
  /** The text that was analysed. */
  message?: string
  /** The likeliest intent, such as `chitchat.greeting`. */
  intent?: string
  /** How likely: 0 to 1. */
  score?: number
  /** Every intent with its score. */
  results?: IntentScore[]
}
