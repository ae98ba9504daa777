import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { EventDeliveryEvent } from './event-delivery.ts'

/** The schema of `EventDeliveryEvent`: checks what decides and lets the rest through. */
export const eventDeliveryEvent: GenericSchema<unknown, EventDeliveryEvent> = /* @__PURE__ */ checkedEvent(
  'EVENT_DELIVERY',
  'event_delivery_report',
  { event_id: 'string', status: 'string' },
)
