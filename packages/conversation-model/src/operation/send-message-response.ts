/** The answer to `messages:send`: the message is accepted. Whether it is delivered, the delivery events tell. */
export interface SendMessageResponse {
  /** Id of the message: delivery reports carry it. */
  message_id?: string
  /** When the API accepted the message: RFC 3339 in UTC, with 0 to 9 digits of fraction. */
  accepted_time?: string
}
