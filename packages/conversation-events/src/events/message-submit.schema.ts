import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { MessageSubmitEvent } from './message-submit.ts'

/** The schema of `MessageSubmitEvent`: checks what decides and lets the rest through. */
export const messageSubmitEvent: GenericSchema<unknown, MessageSubmitEvent> = /* @__PURE__ */ checkedEvent(
  'MESSAGE_SUBMIT',
  'message_submit_notification',
  { message_id: 'string', submitted_message: 'object' },
)
