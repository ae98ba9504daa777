import type { sendCardMessage } from '../operations/send-card-message.ts'
import type { RequestSchema } from './request-schema.ts'
import { toRequestSchema } from './to-request-schema.ts'

/** Checks untrusted arguments of `sendCardMessage`. */
export const sendCardMessageRequest: RequestSchema<sendCardMessage.Args> =
  /* @__PURE__ */ toRequestSchema('card_message')
