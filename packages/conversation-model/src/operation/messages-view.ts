/**
 * How much of each message a list holds. Open: any other text is accepted too.
 *
 * - `WITH_METADATA`: everything.
 * - `WITHOUT_METADATA`: `metadata` is `""`.
 */
export type MessagesView = 'WITH_METADATA' | 'WITHOUT_METADATA' | (string & {})
