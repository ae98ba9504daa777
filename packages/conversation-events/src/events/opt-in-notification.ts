import type { Channel, ProcessingMode } from '@parlance/conversation-model'
import type { OptErrorDetails } from './opt-error-details.ts'

/** The payload of `OPT_IN`. */
export interface OptInNotification {
  /** Id of the request to opt in. */
  request_id?: string
  /** Id of the contact. */
  contact_id?: string
  /** The channel. */
  channel?: Channel
  /** The person on that channel. */
  identity?: string
  /** How it went. Open: any other text is accepted too. */
  status?: 'OPT_IN_SUCCEEDED' | 'OPT_IN_FAILED' | 'OPT_IN_STATUS_UNSPECIFIED' | (string & {})
  /** With `OPT_IN_FAILED`: why. */
  error_details?: OptErrorDetails
  /** Whether a conversation is kept. */
  processing_mode?: ProcessingMode
}
