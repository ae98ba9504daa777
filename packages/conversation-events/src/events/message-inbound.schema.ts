import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { MessageInboundEvent } from './message-inbound.ts'

/** The schema of `MessageInboundEvent`: checks what decides and lets the rest through. */
export const messageInboundEvent: GenericSchema<unknown, MessageInboundEvent> = /* @__PURE__ */ checkedEvent(
  'MESSAGE_INBOUND',
  'message',
  { id: 'string', contact_message: 'object' },
)
