import { checkIdentities } from './check-identities.ts'
import { checkOne } from './check-one.ts'
import { checkText } from './check-text.ts'
import { own } from './own.ts'

/** The three ways to name a recipient, as far as they were given. */
interface Ways {
  recipient_identities: unknown
  contact_id: unknown
  recipient: unknown
}

/** The recipient in the API's form, out of exactly one of the three. */
export function toRecipient(operation: string, ways: Ways): unknown {
  checkOne(operation, 'recipient', { ...ways })
  const { recipient_identities, contact_id, recipient } = ways
  if (recipient) {
    checkRecipient(operation, recipient)
    return recipient
  }
  if (recipient_identities) {
    checkIdentities(operation, 'recipient_identities', recipient_identities)
    return { identified_by: { channel_identities: recipient_identities } }
  }
  checkText(operation, 'contact_id', contact_id)
  return { contact_id }
}

function checkRecipient(operation: string, recipient: object): void {
  const { contact_id, identified_by } = own<{ contact_id?: unknown; identified_by?: object }>(recipient)
  checkOne(operation, 'recipient', { contact_id, identified_by })
  if (!identified_by) return checkText(operation, 'recipient.contact_id', contact_id)
  const { channel_identities } = own<{ channel_identities?: unknown }>(identified_by)
  checkIdentities(operation, 'recipient.identified_by.channel_identities', channel_identities)
}
