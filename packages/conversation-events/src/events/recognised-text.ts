/** Text that was found in an image. */
export interface RecognisedText {
  /** The pieces of the text. */
  data?: string[]
}
