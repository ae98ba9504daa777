import type { JsonObject } from '@parlance/conversation-model'
import { envelope } from './envelope.ts'
import { ids } from './ids.ts'
import { identity } from './identity.ts'

/** A contact is typing. */
export function eventInbound(): JsonObject {
  return envelope({
    event: {
      id: ids.event,
      direction: 'TO_APP',
      contact_event: { composing_event: {} },
      channel_identity: identity('RCS'),
      contact_id: ids.contact,
      conversation_id: ids.conversation,
      accept_time: '2026-03-14T09:26:53.501Z',
      processing_mode: 'CONVERSATION',
    },
  })
}
