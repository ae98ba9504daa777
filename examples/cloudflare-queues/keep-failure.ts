import type { Outcome } from '@parlance/core'
import type { Env } from './env.ts'
import type { OutgoingMessage } from './outgoing-message.ts'

/** Keeps what was not sent, or may have been, for somebody to look at: `wrangler kv key list --binding FAILED`. */
export const keepFailure = (
  env: Env,
  outcome: Outcome,
  message: OutgoingMessage,
  error: unknown,
): Promise<void> => env.FAILED.put(`${outcome}:${message.id}`, JSON.stringify({ message, error }))
