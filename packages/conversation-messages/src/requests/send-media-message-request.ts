import type { sendMediaMessage } from '../operations/send-media-message.ts'
import type { RequestSchema } from './request-schema.ts'
import { toRequestSchema } from './to-request-schema.ts'

/** Checks untrusted arguments of `sendMediaMessage`. */
export const sendMediaMessageRequest: RequestSchema<sendMediaMessage.Args> =
  /* @__PURE__ */ toRequestSchema('media_message')
