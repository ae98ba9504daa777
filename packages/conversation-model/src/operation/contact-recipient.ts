/** A recipient whom the API knows as a contact. */
export interface ContactRecipient {
  /** Id of the contact. Not allowed in dispatch mode, where no contacts are kept. */
  contact_id: string
  /** Not beside `contact_id`. */
  identified_by?: never
}
