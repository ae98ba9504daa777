/**
 * What becomes of the conversation metadata stored before. Open: any other text is accepted too.
 *
 * - `REPLACE`: the new object takes its place.
 * - `MERGE_PATCH`: the new object is merged into it (RFC 7386): a key set to `null` is removed.
 */
export type MetadataUpdateStrategy = 'REPLACE' | 'MERGE_PATCH' | (string & {})
