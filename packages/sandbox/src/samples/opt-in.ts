import type { JsonObject } from '@parlance/conversation-model'
import { envelope } from './envelope.ts'
import { ids } from './ids.ts'

/** A person agreed to get messages. */
export function optIn(): JsonObject {
  return envelope({
    opt_in_notification: {
      request_id: ids.request,
      contact_id: ids.contact,
      channel: 'WHATSAPP',
      identity: '46701234567',
      status: 'OPT_IN_SUCCEEDED',
      processing_mode: 'CONVERSATION',
    },
  })
}
