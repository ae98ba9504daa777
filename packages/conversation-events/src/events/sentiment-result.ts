import type { SentimentScore } from './sentiment-score.ts'
import type { Sentiment } from './sentiment.ts'

/** The mood of a message. */
export interface SentimentResult {
  /** The text that was analysed. */
  message?: string
  /** The likeliest mood. */
  sentiment?: Sentiment
  /** How likely: 0 to 1. */
  score?: number
  /** Every mood with its score. */
  results?: SentimentScore[]
}
