import * as core from '@parlance/core'
import * as events from '@parlance/conversation-events'
import * as messages from '@parlance/conversation-messages'

// Every name is kept, since whoever imports this may use it.
export { core, events, messages }

export async function main({ fetch, webhook, secret }) {
  const auth = core.bearerToken('token')
  const client = core.createClient({ projectId: 'project', conversationRegion: 'eu', auth, fetch })
  const handle = events.createEventHandler({
    secret,
    on: {
      async MESSAGE_INBOUND({ message: { contact_id } }) {
        await messages.sendTextMessage(client, { app_id: 'app', contact_id, text: 'Thank you.' })
      },
    },
  })
  const { headers, body } = webhook
  const { status } = await handle(new Request('https://webhook.example/', { method: 'POST', headers, body }))
  return String(status)
}
