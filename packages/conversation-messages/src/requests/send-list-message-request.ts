import type { sendListMessage } from '../operations/send-list-message.ts'
import type { RequestSchema } from './request-schema.ts'
import { toRequestSchema } from './to-request-schema.ts'

/** Checks untrusted arguments of `sendListMessage`. */
export const sendListMessageRequest: RequestSchema<sendListMessage.Args> =
  /* @__PURE__ */ toRequestSchema('list_message')
