import type { sendTemplateMessage } from '../operations/send-template-message.ts'
import type { RequestSchema } from './request-schema.ts'
import { toRequestSchema } from './to-request-schema.ts'

/** Checks untrusted arguments of `sendTemplateMessage`. */
export const sendTemplateMessageRequest: RequestSchema<sendTemplateMessage.Args> =
  /* @__PURE__ */ toRequestSchema('template_message')
