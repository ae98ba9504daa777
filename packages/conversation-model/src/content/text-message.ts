/**
 * Plain text.
 *
 * @see https://developers.sinch.com/docs/conversation/message-types
 */
export interface TextMessage {
  /** The text as the recipient reads it. How long it may be depends on the channel (RCS: 3072 characters). */
  text: string
}
