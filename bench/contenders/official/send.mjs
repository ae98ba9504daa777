import { ConversationService } from '@sinch/conversation'

export const createSender = ({ projectId, appId, keyId, keySecret, apiUrl, authUrl }) => {
  const { messages } = new ConversationService({
    projectId,
    keyId,
    keySecret,
    conversationRegion: 'eu',
    conversationHostname: apiUrl,
    authHostname: authUrl,
  })
  return async (identity, text) => {
    const { message_id } = await messages.send({
      sendMessageRequestBody: {
        app_id: appId,
        recipient: { identified_by: { channel_identities: [{ channel: 'SMS', identity }] } },
        message: { text_message: { text } },
      },
    })
    return message_id
  }
}
