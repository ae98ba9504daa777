import { listMessages } from '@parlance/conversation-messages'
import { clientCredentials, createClient } from '@parlance/core'

export const createLister = ({ projectId, appId, keyId, keySecret, apiUrl, authUrl, fetch }) => {
  const auth = clientCredentials({ keyId, keySecret, tokenUrl: `${authUrl}/oauth2/token` })
  const client = createClient({ projectId, auth, conversationDomain: apiUrl, fetch })
  return (page_size) => listMessages(client, { app_id: appId, page_size })
}
