import type { JsonObject } from '@parlance/conversation-model'
import { envelope } from './envelope.ts'
import { ids } from './ids.ts'

/** An event newer than this version. */
export function unknown(): JsonObject {
  return envelope({
    table_booked_notification: { table: 12, guest: ids.contact },
  })
}
