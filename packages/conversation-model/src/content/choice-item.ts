import type { MediaProperties } from './media-properties.ts'

/** A choice in a list. */
export interface ChoiceItem {
  /** The text of the choice. */
  title: string
  /** The text below it. */
  description?: string
  /** A picture beside it. */
  media?: MediaProperties
  /** Comes back in the choice response when the recipient picks this. Default: `message_id_{title}`. */
  postback_data?: string
}
