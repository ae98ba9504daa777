/** A comment on a post. Instagram. */
export interface CommentEvent {
  /** Id of the comment. */
  id?: string
  /** What the contact wrote. */
  text?: string
  /** Where: under a post, or in a live video. Open: any other text is accepted too. */
  comment_type?: 'FEED' | 'LIVE' | (string & {})
  /** Permanent link of what was commented on. */
  commented_on?: string
  /** Name of the person on the channel. */
  user?: string
}
