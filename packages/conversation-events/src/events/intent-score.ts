/** An intent and how likely it is. */
export interface IntentScore {
  /** The intent, such as `chitchat.greeting`. */
  intent?: string
  /** How likely: 0 to 1. */
  score?: number
}
