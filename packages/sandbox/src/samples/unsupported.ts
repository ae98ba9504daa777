import type { JsonObject } from '@parlance/conversation-model'
import { envelope } from './envelope.ts'
import { ids } from './ids.ts'
import { identity } from './identity.ts'

/** A channel said what the API has no form for. */
export function unsupported(): JsonObject {
  return envelope({
    unsupported_callback: {
      id: ids.event,
      channel: 'WHATSAPP',
      payload: JSON.stringify({ type: 'system', system: { body: 'The number was changed' } }),
      channel_identity: identity('WHATSAPP'),
      contact_id: ids.contact,
      conversation_id: ids.conversation,
      processing_mode: 'CONVERSATION',
    },
  })
}
