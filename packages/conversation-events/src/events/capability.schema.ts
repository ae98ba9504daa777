import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { CapabilityEvent } from './capability.ts'

/** The schema of `CapabilityEvent`: checks what decides and lets the rest through. */
export const capabilityEvent: GenericSchema<unknown, CapabilityEvent> = /* @__PURE__ */ checkedEvent(
  'CAPABILITY',
  'capability_notification',
  { request_id: 'string', capability_status: 'string' },
)
