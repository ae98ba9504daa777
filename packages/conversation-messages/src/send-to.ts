import type { ChannelRecipientIdentity, Recipient } from '@parlance/conversation-model'

/** A recipient in the form of the API. */
export interface SendToRecipient {
  /** Who gets the message, as the API writes it: `{ contact_id }` or `{ identified_by: { channel_identities } }`. */
  recipient: Recipient
  /** Not beside `recipient`. */
  recipient_identities?: undefined
  /** Not beside `recipient`. */
  contact_id?: undefined
}

/** A recipient whom the API knows as a contact. */
export interface SendToContact {
  /** Id of the contact. Not allowed in dispatch mode, where no contacts are kept. */
  contact_id: string
  /** Not beside `contact_id`. */
  recipient_identities?: undefined
  /** Not beside `contact_id`. */
  recipient?: undefined
}

/** A recipient named by where they can be reached. */
export interface SendToIdentities {
  /**
   * At least one. Several are identities of the same person: if the message cannot be delivered by one channel, the
   * next is tried, in this order unless `channel_priority_order` says otherwise.
   */
  recipient_identities: readonly ChannelRecipientIdentity[]
  /** Not beside `recipient_identities`. */
  contact_id?: undefined
  /** Not beside `recipient_identities`. */
  recipient?: undefined
}

// Where none is given, a compiler asks for the last of these: identities are what most callers have.
/** Who gets a message: exactly one of `recipient_identities`, `contact_id` and `recipient`. */
export type SendTo = SendToRecipient | SendToContact | SendToIdentities
