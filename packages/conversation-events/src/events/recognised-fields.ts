import type { RecognisedText } from './recognised-text.ts'

/** The fields of a document, by their names. */
export interface RecognisedFields {
  [field: string]: RecognisedText
}
