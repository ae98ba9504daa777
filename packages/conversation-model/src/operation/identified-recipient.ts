import type { RecipientIdentities } from './recipient-identities.ts'

/** A recipient named by identities on channels. */
export interface IdentifiedRecipient {
  /** The identities of the recipient. */
  identified_by: RecipientIdentities
  /** Not beside `identified_by`. */
  contact_id?: never
}
