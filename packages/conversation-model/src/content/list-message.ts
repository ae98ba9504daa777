import type { ListMessageProperties } from './list-message-properties.ts'
import type { ListSection } from './list-section.ts'
import type { MediaProperties } from './media-properties.ts'

/**
 * A list from which the recipient picks an item: choices, or products of a catalog.
 *
 * @see https://developers.sinch.com/docs/conversation/message-types
 */
export interface ListMessage {
  /** The headline. */
  title: string
  /** The items, grouped. All items of a message are of one kind: choices or products. */
  sections: ListSection[]
  /** The text below the headline. */
  description?: string
  /** A picture or other media above the list. */
  media?: MediaProperties
  /** What only some channels need or show. */
  message_properties?: ListMessageProperties
}
