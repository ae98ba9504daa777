import type { JsonObject } from '@parlance/conversation-model'
import { contact } from './contact.ts'
import { envelope } from './envelope.ts'

/** A contact was deleted. */
export function contactDelete(): JsonObject {
  return envelope({ contact_delete_notification: { contact: contact() } })
}
