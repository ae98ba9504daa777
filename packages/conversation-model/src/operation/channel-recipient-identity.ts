import type { Channel } from '../channel.ts'

/** Where a recipient is reached: a channel, and the name that the recipient has there. */
export interface ChannelRecipientIdentity {
  /** The channel. */
  channel: Channel
  /** The recipient on that channel: a phone number with country code and leading `+`, or an id of the channel. */
  identity: string
}
