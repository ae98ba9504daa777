import type { JsonObject } from '@parlance/conversation-model'
import type { AtMostOne } from '../at-most-one.ts'
import type { CommentEvent } from './comment-event.ts'
import type { GenericEvent } from './generic-event.ts'

/** What a contact did. */
export type ContactEvent = AtMostOne<ContactEventContent>

/** The kinds of contact events, by their key. An event holds one of them at most. */
export interface ContactEventContent {
  /** The contact has begun to write. The object is empty: that it is there is all it says. */
  composing_event: JsonObject
  /** The contact has stopped writing. The object is empty. */
  composing_end_event: JsonObject
  /** The contact has deleted the conversation on the channel. The object is empty. */
  conversation_deleted_event: JsonObject
  /** The contact has commented on a post. Instagram. */
  comment_event: CommentEvent
  /** Something that only the channel knows. */
  generic_event: GenericEvent
}
