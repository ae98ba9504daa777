/**
 * Which way a message went. Open: any other text is accepted too (`UNDEFINED_DIRECTION` has been seen).
 *
 * - `TO_APP`: from the contact to the app.
 * - `TO_CONTACT`: from the app to the contact.
 */
export type Direction = 'TO_APP' | 'TO_CONTACT' | (string & {})
