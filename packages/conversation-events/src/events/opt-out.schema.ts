import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { OptOutEvent } from './opt-out.ts'

/** The schema of `OptOutEvent`: checks what decides and lets the rest through. */
export const optOutEvent: GenericSchema<unknown, OptOutEvent> = /* @__PURE__ */ checkedEvent(
  'OPT_OUT',
  'opt_out_notification',
  { request_id: 'string', status: 'string' },
)
