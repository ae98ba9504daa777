import { sendTextMessage } from '@parlance/conversation-messages'
import { type Auth, clientCredentials, clientOptionsFromEnv, createClient } from '@parlance/core'
import type { Environment } from './settings.ts'

/** Sends one message for real, with the key in the environment. */
export async function onTheRealApi(env: Environment): Promise<void> {
  const { SINCH_APP_ID = '', SINCH_RECIPIENT = '', SINCH_CHANNEL = 'SMS' } = env
  const options = clientOptionsFromEnv(env)
  const client = createClient({
    ...options,
    auth: authWithTokenUrl(env) ?? options.auth,
    conversationDomain: env['SINCH_CONVERSATION_DOMAIN'],
    timeoutMs: 20_000,
  })
  console.log(`Sending to ${SINCH_CHANNEL} ${SINCH_RECIPIENT} through ${client.conversationUrl}\n`)
  const { message_id, accepted_time } = await sendTextMessage(client, {
    app_id: SINCH_APP_ID.trim(),
    recipient_identities: [{ channel: SINCH_CHANNEL.trim(), identity: SINCH_RECIPIENT.trim() }],
    text: 'Your table is ready.',
  })
  console.log(`✓ The API accepted the message as ${message_id} at ${accepted_time}.

Accepted is not yet delivered. Delivery reports (MESSAGE_DELIVERY) and replies (MESSAGE_INBOUND) go to the webhooks
of the app ${SINCH_APP_ID}. This program has none: it listens on no address that the API could reach.
To receive them: docs/guides/getting-started.md, step 5`)
}

/** For a token endpoint other than Sinch's own. */
function authWithTokenUrl(env: Environment): Auth | undefined {
  const { SINCH_KEY_ID = '', SINCH_KEY_SECRET = '', SINCH_TOKEN_URL } = env
  if (!SINCH_TOKEN_URL) return undefined
  return clientCredentials({
    keyId: SINCH_KEY_ID.trim(),
    keySecret: SINCH_KEY_SECRET.trim(),
    tokenUrl: SINCH_TOKEN_URL,
  })
}
