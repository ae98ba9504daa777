import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { EventInboundEvent } from './event-inbound.ts'

/** The schema of `EventInboundEvent`: checks what decides and lets the rest through. */
export const eventInboundEvent: GenericSchema<unknown, EventInboundEvent> = /* @__PURE__ */ checkedEvent(
  'EVENT_INBOUND',
  'event',
  { id: 'string', contact_event: 'object', contact_message_event: 'object' },
)
