import { ConversationCallbackWebhooks } from '@sinch/conversation'

const webhooks = new ConversationCallbackWebhooks('')

export const parse = (body) => webhooks.parseEvent(body)
