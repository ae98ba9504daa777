import type { Sentiment } from './sentiment.ts'

/** A mood and how likely it is. */
export interface SentimentScore {
  /** The mood. */
  sentiment?: Sentiment
  /** How likely: 0 to 1. */
  score?: number
}
