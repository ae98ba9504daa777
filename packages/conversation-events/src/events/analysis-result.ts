import type { ImageRecognitionResult } from './image-recognition-result.ts'
import type { NluResult } from './nlu-result.ts'
import type { OffensiveAnalysisResult } from './offensive-analysis-result.ts'
import type { PiiResult } from './pii-result.ts'
import type { SentimentResult } from './sentiment-result.ts'

/** What the analysis of a message found, by the kind of analysis. */
export interface AnalysisResult {
  /** The mood of the message. */
  ml_sentiment_result?: SentimentResult[]
  /** What the message is about. */
  ml_nlu_result?: NluResult[]
  /** What its images show. */
  ml_image_recognition_result?: ImageRecognitionResult[]
  /** The message without personal data. */
  ml_pii_result?: PiiResult[]
  /** Whether it offends. */
  ml_offensive_analysis_result?: OffensiveAnalysisResult[]
}
