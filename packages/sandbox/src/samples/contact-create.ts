import type { JsonObject } from '@parlance/conversation-model'
import { contact } from './contact.ts'
import { envelope } from './envelope.ts'

/** A contact was created. */
export function contactCreate(): JsonObject {
  return envelope({ contact_create_notification: { contact: contact() } })
}
