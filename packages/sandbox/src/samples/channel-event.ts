import type { JsonObject } from '@parlance/conversation-model'
import { envelope } from './envelope.ts'

/** Something about a channel itself. */
export function channelEvent(): JsonObject {
  return envelope({
    channel_event_notification: {
      channel_event: {
        channel: 'WHATSAPP',
        event_type: 'WHATS_APP_QUALITY_RATING_CHANGED',
        additional_data: { quality_rating: 'yellow' },
      },
    },
  })
}
