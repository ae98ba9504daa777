import type { JsonObject } from '@parlance/conversation-model'
import { envelope } from './envelope.ts'
import { ids } from './ids.ts'

/** What a person can receive, asked for before. */
export function capability(): JsonObject {
  return envelope({
    capability_notification: {
      request_id: ids.request,
      contact_id: ids.contact,
      channel: 'RCS',
      identity: '46701234567',
      capability_status: 'CAPABILITY_PARTIAL',
      channel_capabilities: ['RICHCARD_STANDALONE', 'ACTION_OPEN_URL'],
    },
  })
}
