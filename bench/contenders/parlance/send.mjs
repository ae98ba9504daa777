import { sendTextMessage } from '@parlance/conversation-messages'
import { clientCredentials, createClient } from '@parlance/core'

export const createSender = ({ projectId, appId, keyId, keySecret, apiUrl, authUrl, fetch }) => {
  const auth = clientCredentials({ keyId, keySecret, tokenUrl: `${authUrl}/oauth2/token` })
  const client = createClient({ projectId, auth, conversationDomain: apiUrl, fetch })
  return async (identity, text) => {
    const recipient_identities = [{ channel: 'SMS', identity }]
    const { message_id } = await sendTextMessage(client, { app_id: appId, recipient_identities, text })
    return message_id
  }
}
