import { clientCredentials, createClient } from '@parlance/core'
import { sendTextMessage } from '@parlance/conversation-messages'

export async function main({ fetch }) {
  const auth = clientCredentials({ keyId: 'key', keySecret: 'a-secret-key' })
  const client = createClient({ projectId: 'project', conversationRegion: 'eu', auth, fetch })
  const { message_id } = await sendTextMessage(client, {
    app_id: 'app',
    recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }],
    text: 'Your table is ready.',
  })
  return message_id
}
