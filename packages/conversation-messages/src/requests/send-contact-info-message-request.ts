import type { sendContactInfoMessage } from '../operations/send-contact-info-message.ts'
import type { RequestSchema } from './request-schema.ts'
import { toRequestSchema } from './to-request-schema.ts'

/** Checks untrusted arguments of `sendContactInfoMessage`. */
export const sendContactInfoMessageRequest: RequestSchema<sendContactInfoMessage.Args> =
  /* @__PURE__ */ toRequestSchema('contact_info_message')
