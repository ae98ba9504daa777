import { ConversationService } from '@sinch/conversation'

export const createLister = ({ projectId, appId, keyId, keySecret, apiUrl, authUrl }) => {
  const { messages } = new ConversationService({
    projectId,
    keyId,
    keySecret,
    conversationRegion: 'eu',
    conversationHostname: apiUrl,
    authHostname: authUrl,
  })
  return (page_size) => messages.list({ app_id: appId, page_size })
}
