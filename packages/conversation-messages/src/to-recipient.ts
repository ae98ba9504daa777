import { checkIdentities } from './check-identities.ts'
import { checkText } from './check-text.ts'
import { check } from './check.ts'
import { own } from './own.ts'

/** The ways to name a recipient, as they came: the types that forbid some of it may have been passed over. */
export interface RecipientWays {
  recipient_identities?: unknown
  contact_id?: unknown
  recipient?: WireRecipient | null | undefined
}

/** The API's own way. */
interface WireRecipient {
  contact_id?: unknown
  identified_by?: { channel_identities?: unknown } | null | undefined
}

/** The recipient in the API's form, out of exactly one of the three ways. `null` names nobody. */
export function toRecipient(operation: string, ways: RecipientWays): WireRecipient {
  const { recipient_identities: channel_identities, contact_id, recipient } = ways
  const wire = recipient ?? (contact_id == null ? { identified_by: { channel_identities } } : { contact_id })
  const { contact_id: contact, identified_by } = own(wire)
  const used = [channel_identities, contact_id, recipient].filter((way) => way != null)
  check(
    used.length === 1 && (contact == null) !== (identified_by == null),
    operation,
    'recipient',
    'must be exactly one: recipient_identities, contact_id or recipient',
  )
  if (contact == null) {
    const property = recipient ? 'channel_identities' : 'recipient_identities'
    checkIdentities(operation, property, own(identified_by).channel_identities)
  } else {
    checkText(operation, 'contact_id', contact)
  }
  return wire
}
