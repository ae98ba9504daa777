import type { ChannelRecipientIdentity } from './channel-recipient-identity.ts'

/** Where one person is reached. */
export interface RecipientIdentities {
  /**
   * At least one. Several are identities of the same person: if the message cannot be delivered by one channel,
   * the next is tried, in this order unless `channel_priority_order` says otherwise.
   */
  channel_identities: ChannelRecipientIdentity[]
}
