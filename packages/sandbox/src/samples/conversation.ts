import type { JsonObject } from '@parlance/conversation-model'
import { ids } from './ids.ts'

/** A conversation of the sample events. */
export function conversation(active: boolean): JsonObject {
  return {
    id: ids.conversation,
    app_id: ids.app,
    contact_id: ids.contact,
    active,
    active_channel: 'WHATSAPP',
    metadata: '',
    metadata_json: { table: 12 },
    correlation_id: 'booking-2026-118',
    last_received: '2026-03-14T09:26:53.412Z',
  }
}
