/**
 * What a message is for; consent management reads it. Open: any other text is accepted too.
 *
 * - `CONTENT_UNKNOWN`: not told.
 * - `CONTENT_MARKETING`: it advertises.
 * - `CONTENT_NOTIFICATION`: it informs.
 */
export type MessageContentType =
  | 'CONTENT_UNKNOWN'
  | 'CONTENT_MARKETING'
  | 'CONTENT_NOTIFICATION'
  | (string & {})
