/** A button that calls a phone number. */
export interface CallMessage {
  /** The text of the button. */
  title: string
  /** The number to call: E.164 with the leading `+`. */
  phone_number: string
}
