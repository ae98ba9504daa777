import type { AuthContext } from './auth/auth.ts'
import type { Call, Progress } from './call.ts'
import { createDeadline, type Deadline } from './deadline.ts'
import { exchange } from './exchange.ts'
import { longestMs } from './check-number.ts'
import { tell } from './tell.ts'
import { toObject } from './to-object.ts'

/** What an auth gets to authorise one try of a call: the call's own transport, retries and hooks, for its token. */
export const toAuthContext = (
  call: Call<unknown>,
  { signal, remainingMs }: Deadline,
  facts: Progress,
): AuthContext => ({
  facts: { ...facts },
  signal,
  remainingMs,
  onToken: (record) => tell(call.hooks.onToken, () => ({ ...record })),
  async fetchToken(url, authorization, body, interest) {
    const { attemptTimeoutMs } = call.retry
    const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' }
    // Many calls may wait for this token: it ends when the last of them does, not when this one does.
    const deadline = createDeadline(longestMs, interest.signal)
    try {
      return await exchange(
        {
          ...call,
          method: 'POST',
          url,
          headers,
          body,
          repeatable: true,
          // The token is for many calls: the haste of the one that asked is its own.
          retry: {
            attempts: 3,
            sends: 'safe',
            attemptTimeoutMs: attemptTimeoutMs && Math.max(5000, attemptTimeoutMs),
          },
          maxResponseBytes: 1_048_576,
          decode: (text) => toObject(text),
          authorize: () => authorization,
          expired: () => false,
        },
        // A wait that nobody can sit out fails at once.
        { ...deadline, remainingMs: interest.remainingMs },
      )
    } finally {
      deadline.end()
    }
  },
})
