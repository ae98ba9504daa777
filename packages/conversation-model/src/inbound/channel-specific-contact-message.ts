import type { ChannelSpecificContactMessageType } from './channel-specific-contact-message-type.ts'
import type { NfmReplyName } from './nfm-reply-name.ts'

/**
 * A contact's message that only one channel knows: so far the answer to a WhatsApp flow or to a request for an
 * address. A message of a kind newer than this type is read as it came.
 *
 * @see https://developers.sinch.com/docs/conversation/channel-support/whatsapp/
 */
export interface ChannelSpecificContactMessage {
  /** The kind of message. */
  message_type?: ChannelSpecificContactMessageType
  /** The message itself. */
  message?: {
    /** The kind of message, once more; it names the one member that goes with it. */
    type: 'nfm_reply'
    /** What the contact filled in. */
    nfm_reply: {
      /** What is answered: a flow, or a request for an address. */
      name: NfmReplyName
      /** What was filled in: JSON as text. It is not parsed for you, for a contact's device wrote it. */
      response_json: string
      /** What the contact sees as the answer. */
      body: string
    }
  }
}
