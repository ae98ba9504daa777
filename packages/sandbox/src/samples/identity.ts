import type { JsonObject } from '@parlance/conversation-model'

/** The person of the sample events, on a channel. */
export function identity(channel: string): JsonObject {
  return { channel, identity: '46701234567', app_id: '' }
}
