import { ConversationCallbackWebhooks } from '@sinch/conversation'

export const createVerifier = (secret) => {
  const webhooks = new ConversationCallbackWebhooks(secret)
  return (headers, body) => webhooks.validateAuthenticationHeader(headers, body)
}
