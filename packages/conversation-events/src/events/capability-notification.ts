import type { Channel, Reason } from '@parlance/conversation-model'

/** The payload of `CAPABILITY`. */
export interface CapabilityNotification {
  /** Id of the query, as its answer gave it. */
  request_id?: string
  /** Id of the contact, if the query named one. */
  contact_id?: string
  /** The channel that was asked about. */
  channel?: Channel
  /** The identity that was asked about. */
  identity?: string
  /** What the channel can do for this identity. Open: any other text is accepted too. */
  capability_status?:
    | 'CAPABILITY_UNKNOWN'
    | 'CAPABILITY_FULL'
    | 'CAPABILITY_PARTIAL'
    | 'NO_CAPABILITY'
    | (string & {})
  /** With `CAPABILITY_PARTIAL`: what exactly. */
  channel_capabilities?: string[]
  /** Why, if the query failed. */
  reason?: Reason
}
