import { type Client, clientCredentials, createClient } from '@parlance/core'
import type { Env } from './env.ts'
import { kvTokenStore } from './kv-token-store.ts'

let client: Client | undefined

/** The client of this isolate. */
export const clientFor = (env: Env): Client =>
  (client ??= createClient({
    projectId: env.SINCH_PROJECT_ID,
    conversationRegion: env.SINCH_CONVERSATION_REGION,
    auth: clientCredentials({
      keyId: env.SINCH_KEY_ID,
      keySecret: env.SINCH_KEY_SECRET,
      tokenStore: kvTokenStore(env.TOKENS),
    }),
    // The queue waits and tries again: that outlives the isolate.
    retry: { attempts: 1 },
  }))
