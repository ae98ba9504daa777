import type { AuthContext } from './auth/auth.ts'
import type { Call, Progress } from './call.ts'
import { createDeadline, type Deadline } from './deadline.ts'
import { exchange } from './exchange.ts'
import { longestMs } from './retry-settings.ts'
import { tell } from './tell.ts'
import { toObject } from './to-object.ts'

/** What an auth gets to authorise one try of a call: the call's own transport, retries and hooks, for its token. */
export const toAuthContext = (call: Call<unknown>, deadline: Deadline, facts: Progress): AuthContext => ({
  facts: { ...facts },
  signal: deadline.signal,
  remainingMs: deadline.remainingMs,
  onToken: (record) => tell(call.hooks.onToken, () => ({ ...record })),
  async fetchToken({ url, headers, body, signal }) {
    const { authorization = '', ...others } = headers
    // Many calls may wait for this token: it ends when the last of them does, not when this one does.
    const own = createDeadline(longestMs, signal)
    try {
      return await exchange(
        {
          ...call,
          method: 'POST',
          url,
          headers: { accept: 'application/json', ...others },
          body,
          repeatable: true,
          decode: toObject,
          authorize: () => authorization,
          expired: () => false,
        },
        own,
      )
    } finally {
      own.end()
    }
  },
})
