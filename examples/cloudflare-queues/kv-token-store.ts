import type { TokenStore } from '@parlance/core'
import type { Kv } from './env.ts'

/** One access token for all isolates. That KV is late is no harm here: at worst an isolate fetches a token of its own. */
export const kvTokenStore = (kv: Kv): TokenStore => ({
  async get(key) {
    const text = await kv.get(key)
    return text === null ? undefined : JSON.parse(text)
  },
  // KV keeps a value for a minute at least; a token that is past its time is not used anyway.
  set: (key, token, { ttlSeconds }) =>
    kv.put(key, JSON.stringify(token), { expirationTtl: Math.max(60, ttlSeconds) }),
  delete: (key) => kv.delete(key),
})
