import type { DocumentClassification } from './document-classification.ts'
import type { DocumentFieldClassification } from './document-field-classification.ts'
import type { OpticalCharacterRecognition } from './optical-character-recognition.ts'

/** What an image shows. */
export interface ImageRecognitionResult {
  /** Where the image is. */
  url?: string
  /** What kind of document it is. */
  document_image_classification?: DocumentClassification
  /** The text in it. */
  optical_character_recognition?: OpticalCharacterRecognition
  /** The fields of the document, by their names. */
  document_field_classification?: DocumentFieldClassification
}
