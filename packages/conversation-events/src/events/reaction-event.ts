/** A reaction to a message. Messenger and Instagram. */
export interface ReactionEvent {
  /** The emoji itself, or an escaped form of it. */
  emoji: string
  /** Whether the contact reacted or took it back. Open: any other text is accepted too. */
  action: 'REACTION_ACTION_UNKNOWN' | 'REACTION_ACTION_REACT' | 'REACTION_ACTION_UNREACT' | (string & {})
  /** Id of the message that the contact reacted to. */
  message_id: string
  /** The reaction in a word: `smile`, `angry`, `sad`, `wow`, `love`, `like`, `dislike`, `other`, … */
  reaction_category?: string
}
