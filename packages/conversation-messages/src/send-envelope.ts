import type { SendMessageRequest } from '@parlance/conversation-model'
import type { MayBeUndefined } from './may-be-undefined.ts'

/** What can be said about any message that is sent, beside its content and its recipient. */
export interface SendEnvelope extends MayBeUndefined<
  Omit<SendMessageRequest, 'recipient' | 'message' | 'ttl'>
> {
  /**
   * How long to try: whole seconds, from 3 to 315576000000, or the API's own form of them (`"3600s"`). An expired
   * message is not tried on further channels.
   */
  ttl?: number | string | undefined
}
