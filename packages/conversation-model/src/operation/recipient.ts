import type { ContactRecipient } from './contact-recipient.ts'
import type { IdentifiedRecipient } from './identified-recipient.ts'

/**
 * Who gets a message: exactly one of `contact_id` and `identified_by`.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/
 */
export type Recipient = ContactRecipient | IdentifiedRecipient
