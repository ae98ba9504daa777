import type { GenericSchema } from 'valibot'
import { checkedEvent } from '../checked-event.ts'
import type { UnsupportedEvent } from './unsupported.ts'

/** The schema of `UnsupportedEvent`: checks what decides and lets the rest through. */
export const unsupportedEvent: GenericSchema<unknown, UnsupportedEvent> = /* @__PURE__ */ checkedEvent(
  'UNSUPPORTED',
  'unsupported_callback',
  { id: 'string' },
)
