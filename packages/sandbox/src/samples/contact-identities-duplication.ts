import type { JsonObject } from '@parlance/conversation-model'
import { envelope } from './envelope.ts'
import { ids } from './ids.ts'

/** Two contacts have the same identity. */
export function contactIdentitiesDuplication(): JsonObject {
  return envelope({
    duplicated_contact_identities_notification: {
      duplicated_identities: [{ channel: 'SMS', contact_ids: [ids.contact, ids.otherContact] }],
    },
  })
}
