import type { Auth } from './auth/auth.ts'
import type { ClientOptions } from './client-options.ts'
import type { Hooks } from './hooks.ts'
import type { Transport } from './http.ts'
import type { RetryBudget } from './retry-budget.ts'
import type { RetrySettings } from './retry-settings.ts'

/**
 * What operations work with: plain data and functions, without state but the token and the retry budget. Made by
 * `createClient`; frozen. No secret is on it or below it.
 */
export interface Client {
  /** The project that is asked. */
  readonly projectId: string
  /** The base URL of the Conversation API. */
  readonly conversationUrl: string
  /** The base URL of the template API; absent when neither its region nor its domain is known. */
  readonly templatesUrl: string | undefined
  /** What the client was made of. */
  readonly options: Readonly<ClientOptions>
  /** Who asks. */
  readonly auth: Auth
  /** How long a call may take in all, in milliseconds. */
  readonly timeoutMs: number
  /** The largest answer that is read, in bytes. */
  readonly maxResponseBytes: number
  /** When and how often requests are repeated. */
  readonly retry: RetrySettings
  /** What keeps a failing service from being hammered. */
  readonly budget: RetryBudget
  /** Functions that are told what happens. */
  readonly hooks: Hooks
  /** Sends one HTTP request. */
  readonly transport: Transport
}
