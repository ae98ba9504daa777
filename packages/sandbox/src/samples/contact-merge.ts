import type { JsonObject } from '@parlance/conversation-model'
import { contact } from './contact.ts'
import { envelope } from './envelope.ts'
import { ids } from './ids.ts'

/** Two contacts became one. */
export function contactMerge(): JsonObject {
  return envelope({
    contact_merge_notification: {
      preserved_contact: contact(),
      deleted_contact: contact(ids.otherContact),
    },
  })
}
