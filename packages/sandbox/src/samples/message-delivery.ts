import type { JsonObject } from '@parlance/conversation-model'
import { envelope } from './envelope.ts'
import { ids } from './ids.ts'
import { identity } from './identity.ts'

/** A message reached the person. */
export function messageDelivery(): JsonObject {
  return envelope({
    message_delivery_report: {
      message_id: ids.sent,
      conversation_id: ids.conversation,
      status: 'DELIVERED',
      channel_identity: identity('WHATSAPP'),
      contact_id: ids.contact,
      metadata: 'booking 118',
      processing_mode: 'CONVERSATION',
    },
  })
}
