import type { Channel } from '@parlance/conversation-model'

/** An identity on a channel that several contacts share. */
export interface DuplicatedIdentity {
  /** The channel. */
  channel?: Channel
  /** Ids of the contacts. */
  contact_ids?: string[]
}
