import type { DocumentClassification } from './document-classification.ts'
import type { RecognisedFields } from './recognised-fields.ts'
import type { RecognisedText } from './recognised-text.ts'

/** What an image shows. */
export interface ImageRecognitionResult {
  /** Where the image is. */
  url?: string
  /** What kind of document it is. */
  document_image_classification?: DocumentClassification
  /** The text in it. */
  optical_character_recognition?: { result?: RecognisedText[] }
  /** The fields of the document, by their names. */
  document_field_classification?: { result?: RecognisedFields[] }
}
