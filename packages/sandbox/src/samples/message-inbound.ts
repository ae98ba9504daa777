import type { JsonObject } from '@parlance/conversation-model'
import { envelope } from './envelope.ts'
import { ids } from './ids.ts'
import { identity } from './identity.ts'

/** A contact wrote. */
export function messageInbound(): JsonObject {
  return envelope({
    message: {
      id: ids.message,
      direction: 'TO_APP',
      contact_message: { text_message: { text: 'Is a table free tonight?' }, reply_to: null },
      channel_identity: identity('WHATSAPP'),
      conversation_id: ids.conversation,
      contact_id: ids.contact,
      metadata: '',
      accept_time: '2026-03-14T09:26:53.501Z',
      sender_id: '46850123456',
      processing_mode: 'CONVERSATION',
      injected: false,
    },
  })
}
