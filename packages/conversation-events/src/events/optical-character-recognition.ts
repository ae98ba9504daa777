import type { RecognisedText } from './recognised-text.ts'

/** The text in an image. */
export interface OpticalCharacterRecognition {
  /** Each piece that was found. */
  result?: RecognisedText[]
}
