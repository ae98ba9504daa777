/** The message to which a contact's message replies. */
export interface ReplyTo {
  /** Id of the outbound message: the `message_id` that its send was answered with. */
  message_id: string
}
