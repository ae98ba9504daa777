import type { Setup } from './snapshot.ts'

/** A program to copy. */
export interface Snippet {
  readonly name: string
  readonly text: string
}

/** How to send the first message to a sandbox at this address. */
export function snippets(origin: string, { projectId, appId, keyId, keySecret }: Setup): Snippet[] {
  const secret = keySecret ?? '<the secret that you chose>'
  const sdk = `import { sendTextMessage } from '@parlance/conversation-messages'
import { clientCredentials, createClient } from '@parlance/core'

const client = createClient({
  projectId: '${projectId}',
  conversationDomain: '${origin}',
  auth: clientCredentials({
    keyId: '${keyId}',
    keySecret: '${secret}',
    tokenUrl: '${origin}/oauth2/token',
  }),
})

await sendTextMessage(client, {
  app_id: '${appId}',
  recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }],
  text: 'Your table is ready.',
})`
  const curl = `curl ${origin}/v1/projects/${projectId}/messages:send \\
  --user '${keyId}:${secret}' --json '{
    "app_id": "${appId}",
    "recipient": { "identified_by": { "channel_identities":
      [{ "channel": "SMS", "identity": "+46701234567" }] } },
    "message": { "text_message": { "text": "Your table is ready." } }
  }'`
  return [
    { name: 'With Parlance', text: sdk },
    { name: 'With curl', text: curl },
  ]
}
