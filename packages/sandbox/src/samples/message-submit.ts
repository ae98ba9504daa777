import type { JsonObject } from '@parlance/conversation-model'
import { envelope } from './envelope.ts'
import { ids } from './ids.ts'
import { identity } from './identity.ts'

/** A message was handed to its channel. */
export function messageSubmit(): JsonObject {
  return envelope({
    message_submit_notification: {
      message_id: ids.sent,
      conversation_id: ids.conversation,
      channel_identity: identity('WHATSAPP'),
      contact_id: ids.contact,
      submitted_message: { text_message: { text: 'Your table is ready.' } },
      metadata: 'booking 118',
      processing_mode: 'CONVERSATION',
    },
  })
}
