import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { batchStatusUpdate, type BatchStatusUpdateEvent } from './batch-status-update.ts'

/** The schema of {@link BatchStatusUpdateEvent}: checks what decides and lets the rest through. */
export const batchStatusUpdateEvent: GenericSchema<unknown, BatchStatusUpdateEvent> =
  /* @__PURE__ */ toValibot(batchStatusUpdate)
