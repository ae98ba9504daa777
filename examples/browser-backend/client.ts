import { clientCredentials, clientOptionsFromEnv, createClient } from '@parlance/core'

const options = clientOptionsFromEnv(process.env)
// For a sandbox. The real API needs neither of the two addresses.
const { SINCH_CONVERSATION_DOMAIN: conversationDomain, SINCH_TOKEN_URL: tokenUrl } = process.env
const { SINCH_KEY_ID: keyId = '', SINCH_KEY_SECRET: keySecret = '' } = process.env

/** One for the whole process: its calls share a token. */
export const client = createClient({
  ...options,
  conversationDomain,
  auth: tokenUrl ? clientCredentials({ keyId, keySecret, tokenUrl }) : options.auth,
  timeoutMs: 20_000,
})
