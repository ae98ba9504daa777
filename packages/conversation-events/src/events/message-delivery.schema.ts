import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { MessageDeliveryEvent } from './message-delivery.ts'

/** The schema of `MessageDeliveryEvent`: checks what decides and lets the rest through. */
export const messageDeliveryEvent: GenericSchema<unknown, MessageDeliveryEvent> =
  /* @__PURE__ */ checkedEvent('MESSAGE_DELIVERY', 'message_delivery_report', {
    message_id: 'string',
    status: 'string',
  })
