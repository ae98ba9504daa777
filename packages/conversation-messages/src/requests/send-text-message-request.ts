import type { sendTextMessage } from '../operations/send-text-message.ts'
import type { RequestSchema } from './request-schema.ts'
import { toRequestSchema } from './to-request-schema.ts'

/** Checks untrusted arguments of `sendTextMessage`. */
export const sendTextMessageRequest: RequestSchema<sendTextMessage.Args> =
  /* @__PURE__ */ toRequestSchema('text_message')
