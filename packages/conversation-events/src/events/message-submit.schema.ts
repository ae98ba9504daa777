import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { messageSubmit, type MessageSubmitEvent } from './message-submit.ts'

/** The schema of {@link MessageSubmitEvent}: checks what decides and lets the rest through. */
export const messageSubmitEvent: GenericSchema<unknown, MessageSubmitEvent> =
  /* @__PURE__ */ toValibot(messageSubmit)
