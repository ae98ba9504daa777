import type { JsonObject } from '@parlance/conversation-model'
import { envelope } from './envelope.ts'
import { ids } from './ids.ts'

/** A person wants no more messages. */
export function optOut(): JsonObject {
  return envelope({
    opt_out_notification: {
      request_id: ids.request,
      contact_id: ids.contact,
      channel: 'WHATSAPP',
      identity: '46701234567',
      status: 'OPT_OUT_SUCCEEDED',
      processing_mode: 'CONVERSATION',
    },
  })
}
