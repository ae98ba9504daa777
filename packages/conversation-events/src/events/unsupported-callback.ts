import type { Channel, ChannelIdentity, ProcessingMode } from '@parlance/conversation-model'

/** The payload of `UNSUPPORTED`. */
export interface UnsupportedCallback {
  /** The channel. */
  channel?: Channel
  /** What the channel said, mostly JSON as text. */
  payload?: string
  /** Whether a conversation is kept. */
  processing_mode?: ProcessingMode
  /** Id of the event. */
  id?: string
  /** Id of the contact. */
  contact_id?: string
  /** Id of the conversation. */
  conversation_id?: string
  /** The contact on the channel. */
  channel_identity?: ChannelIdentity
}
