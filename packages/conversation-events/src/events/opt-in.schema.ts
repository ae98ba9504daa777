import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { OptInEvent } from './opt-in.ts'

/** The schema of `OptInEvent`: checks what decides and lets the rest through. */
export const optInEvent: GenericSchema<unknown, OptInEvent> = /* @__PURE__ */ checkedEvent(
  'OPT_IN',
  'opt_in_notification',
  { request_id: 'string', status: 'string' },
)
