/** Whether a message or an image offends. */
export interface OffensiveAnalysisResult {
  /** The text that was analysed. */
  message?: string
  /** Where the image that was analysed is. */
  url?: string
  /** The verdict. Open: any other text is accepted too. */
  evaluation?: 'SAFE' | 'UNSAFE' | (string & {})
  /** How sure the analysis is: 0 to 1. */
  score?: number
}
