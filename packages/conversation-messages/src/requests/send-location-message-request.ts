import type { sendLocationMessage } from '../operations/send-location-message.ts'
import type { RequestSchema } from './request-schema.ts'
import { toRequestSchema } from './to-request-schema.ts'

/** Checks untrusted arguments of `sendLocationMessage`. */
export const sendLocationMessageRequest: RequestSchema<sendLocationMessage.Args> =
  /* @__PURE__ */ toRequestSchema('location_message')
