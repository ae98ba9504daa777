import type { Reason } from '../reason.ts'

/** Something that a contact sent and the API could not map to one of its own messages. */
export interface FallbackMessage {
  /** What the channel sent, as it came: often, but not always, JSON as text. */
  raw_message?: string
  /** Why it could not be mapped. */
  reason?: Reason
}
