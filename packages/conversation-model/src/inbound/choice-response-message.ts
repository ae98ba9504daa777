/** The choice that a contact picked from an outbound card, carousel, choice or list message. */
export interface ChoiceResponseMessage {
  /** Id of the outbound message that offered the choice. */
  message_id: string
  /**
   * The `postback_data` of the choice, always as text. A choice that was sent without one answers with the
   * default `message_id_{text}`, where `{text}` is the text or title of the choice.
   */
  postback_data: string
}
