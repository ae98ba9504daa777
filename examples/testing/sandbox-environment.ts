import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

const file = new URL('../sandbox.env', import.meta.url)

/** The settings of an example, as `npm run dev` gives them, for a sandbox at this URL. */
export function sandboxEnvironment(url: string): Record<string, string> {
  return {
    ...parseEnv(readFileSync(file, 'utf8')),
    SINCH_CONVERSATION_DOMAIN: url,
    SINCH_TOKEN_URL: `${url}/oauth2/token`,
  }
}
