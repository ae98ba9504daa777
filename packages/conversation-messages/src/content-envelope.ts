import type { AppMessageExtras } from '@parlance/conversation-model'
import type { MayBeUndefined } from './may-be-undefined.ts'
import type { SendEnvelope } from './send-envelope.ts'

/**
 * What can be said to a function that sends one kind of content: all of a send, and what stands beside the content
 * in the API's `message`.
 */
export interface ContentEnvelope extends SendEnvelope, MayBeUndefined<AppMessageExtras> {}
