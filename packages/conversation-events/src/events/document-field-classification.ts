import type { RecognisedFields } from './recognised-fields.ts'

/** The fields of a document in an image. */
export interface DocumentFieldClassification {
  /** The fields of each document that was found. */
  result?: RecognisedFields[]
}
