import type { sendMessage } from '../operations/send-message.ts'
import type { RequestSchema } from './request-schema.ts'
import { toRequestSchema } from './to-request-schema.ts'

/** Checks untrusted arguments of `sendMessage`, and so any body of the API's `messages:send`. */
export const sendMessageRequest: RequestSchema<sendMessage.Args> = /* @__PURE__ */ toRequestSchema()
