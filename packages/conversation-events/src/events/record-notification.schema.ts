import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { RecordNotificationEvent } from './record-notification.ts'

/** The schema of `RecordNotificationEvent`: checks what decides and lets the rest through. */
export const recordNotificationEvent: GenericSchema<unknown, RecordNotificationEvent> =
  /* @__PURE__ */ checkedEvent('RECORD_NOTIFICATION', 'record_notification', {
    entity_id: 'string',
    record_status: 'string',
  })
