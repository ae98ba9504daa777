/** A mood. Open: any other text is accepted too. */
export type Sentiment = 'positive' | 'negative' | 'neutral' | (string & {})
