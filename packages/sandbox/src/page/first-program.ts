import type { PageSettings } from './page-event.ts'

/** The least program that sends a message here. */
export function firstProgram(origin: string, settings: PageSettings): string {
  const { projectId, appId, keyId, keySecret = '(as given)' } = settings
  return `import { sendTextMessage } from '@parlance/conversation-messages'
import { clientCredentials, createClient } from '@parlance/core'

const client = createClient({
  projectId: '${projectId}',
  conversationRegion: 'eu',
  conversationDomain: '${origin}',
  auth: clientCredentials({
    keyId: '${keyId}',
    keySecret: '${keySecret}',
    tokenUrl: '${origin}/oauth2/token',
  }),
})

await sendTextMessage(client, {
  app_id: '${appId}',
  recipient_identities: [
    { channel: 'SMS', identity: '+46701234567' },
  ],
  text: 'Your table is ready.',
})
`
}
