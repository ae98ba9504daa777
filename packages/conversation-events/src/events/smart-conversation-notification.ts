import type { Channel } from '@parlance/conversation-model'
import type { AnalysisResult } from './analysis-result.ts'

/** The payload of `SMART_CONVERSATION`. */
export interface SmartConversationNotification {
  /** Id of the contact. */
  contact_id?: string
  /** The person on the channel: here a plain text, and not the object that goes by this name elsewhere. */
  channel_identity?: string
  /** The channel. */
  channel?: Channel
  /** Id of the message that was analysed. */
  message_id?: string
  /** Id of the conversation. */
  conversation_id?: string
  /** What the analysis found. */
  analysis_results?: AnalysisResult
}
