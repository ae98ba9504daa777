import type { JsonObject } from '@parlance/conversation-model'
import { envelope } from './envelope.ts'
import { ids } from './ids.ts'
import { identity } from './identity.ts'

/** A record was stored. */
export function recordNotification(): JsonObject {
  return envelope({
    record_notification: {
      entity_id: ids.event,
      record_status: 'EVENT_RECORD_STORED',
      channel_identity: identity('WHATSAPP'),
      contact_id: ids.contact,
      conversation_id: ids.conversation,
      processing_mode: 'CONVERSATION',
    },
  })
}
