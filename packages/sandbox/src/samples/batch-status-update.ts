import type { JsonObject } from '@parlance/conversation-model'
import { envelope } from './envelope.ts'
import { ids } from './ids.ts'

/** A batch has got further. Its form is not documented: unverified. */
export function batchStatusUpdate(): JsonObject {
  return envelope({
    batch_status_update: { batch_id: ids.request, status: 'COMPLETED' },
  })
}
