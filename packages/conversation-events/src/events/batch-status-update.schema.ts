import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { BatchStatusUpdateEvent } from './batch-status-update.ts'

/** The schema of `BatchStatusUpdateEvent`: checks what decides and lets the rest through. */
export const batchStatusUpdateEvent: GenericSchema<unknown, BatchStatusUpdateEvent> =
  /* @__PURE__ */ checkedEvent('BATCH_STATUS_UPDATE', 'batch_status_update', {})
