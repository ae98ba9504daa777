import type { TokenStore } from '../../src/index.ts'

/** A store that always has this token. */
export const storeOf = (accessToken: string): TokenStore => ({
  get: async () => ({ accessToken, expiresAt: Date.now() + 1e6 }),
  set: async () => undefined,
  delete: async () => undefined,
})
