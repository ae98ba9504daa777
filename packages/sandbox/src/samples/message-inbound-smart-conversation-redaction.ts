import type { JsonObject } from '@parlance/conversation-model'
import { envelope } from './envelope.ts'
import { ids } from './ids.ts'
import { identity } from './identity.ts'

/** What a contact wrote, with the sensitive part masked. */
export function messageInboundSmartConversationRedaction(): JsonObject {
  return envelope({
    message_redaction: {
      id: ids.message,
      direction: 'TO_APP',
      contact_message: { text_message: { text: 'My card is {CREDIT_CARD}, thanks.' }, reply_to: null },
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
