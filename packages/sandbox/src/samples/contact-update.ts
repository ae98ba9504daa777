import type { JsonObject } from '@parlance/conversation-model'
import { contact } from './contact.ts'
import { envelope } from './envelope.ts'

/** A contact was changed. */
export function contactUpdate(): JsonObject {
  return envelope({ contact_update_notification: { contact: contact() } })
}
