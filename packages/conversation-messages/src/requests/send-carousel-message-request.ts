import type { sendCarouselMessage } from '../operations/send-carousel-message.ts'
import type { RequestSchema } from './request-schema.ts'
import { toRequestSchema } from './to-request-schema.ts'

/** Checks untrusted arguments of `sendCarouselMessage`. */
export const sendCarouselMessageRequest: RequestSchema<sendCarouselMessage.Args> =
  /* @__PURE__ */ toRequestSchema('carousel_message')
