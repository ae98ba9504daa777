import { clientCredentials } from './auth/client-credentials.ts'
import type { RegionalClientOptions } from './client-options.ts'
import { ConfigurationError } from './errors/configuration-error.ts'

/**
 * The options of a client from environment variables: `SINCH_PROJECT_ID`, `SINCH_KEY_ID`, `SINCH_KEY_SECRET` and
 * `SINCH_CONVERSATION_REGION`, read from any record: `process.env`, a Worker's `env`, `Deno.env.toObject()`.
 *
 * @throws `ConfigurationError` that names the variable when one is missing or blank.
 *
 * @example
 * ```ts
 * import { clientOptionsFromEnv, createClient } from '@parlance/core'
 *
 * export const clientFrom = (env: Record<string, string | undefined>) =>
 *   createClient({ ...clientOptionsFromEnv(env), timeoutMs: 10_000 })
 * ```
 */
export function clientOptionsFromEnv(env: Readonly<Record<string, unknown>>): RegionalClientOptions {
  const read = (name: string): string => {
    const value = Object.hasOwn(Object(env), name) ? env[name] : undefined
    if (typeof value === 'string' && value.trim()) return value.trim()
    throw new ConfigurationError(name, 'must be set in the environment')
  }
  return {
    projectId: read('SINCH_PROJECT_ID'),
    conversationRegion: read('SINCH_CONVERSATION_REGION'),
    auth: clientCredentials({ keyId: read('SINCH_KEY_ID'), keySecret: read('SINCH_KEY_SECRET') }),
  }
}
