/**
 * How the API handled a message. Open: any other text is accepted too.
 *
 * - `CONVERSATION`: contacts and conversations are kept; they are created on the fly.
 * - `DISPATCH`: neither is kept; `contact_id` and `conversation_id` are `""`.
 */
export type ProcessingMode = 'CONVERSATION' | 'DISPATCH' | (string & {})
