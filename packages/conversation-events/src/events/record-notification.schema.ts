import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { recordNotification, type RecordNotificationEvent } from './record-notification.ts'

/** The schema of {@link RecordNotificationEvent}: checks what decides and lets the rest through. */
export const recordNotificationEvent: GenericSchema<unknown, RecordNotificationEvent> =
  /* @__PURE__ */ toValibot(recordNotification)
