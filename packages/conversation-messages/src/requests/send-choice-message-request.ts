import type { sendChoiceMessage } from '../operations/send-choice-message.ts'
import type { RequestSchema } from './request-schema.ts'
import { toRequestSchema } from './to-request-schema.ts'

/** Checks untrusted arguments of `sendChoiceMessage`. */
export const sendChoiceMessageRequest: RequestSchema<sendChoiceMessage.Args> =
  /* @__PURE__ */ toRequestSchema('choice_message')
