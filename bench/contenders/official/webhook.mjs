import { ConversationCallbackWebhooks } from '@sinch/conversation'

export const createReceiver = (secret) => {
  const webhooks = new ConversationCallbackWebhooks(secret)
  return async (headers, body) => {
    if (!webhooks.validateAuthenticationHeader(headers, body)) throw new Error('Not genuine')
    return webhooks.parseEvent(body)
  }
}
