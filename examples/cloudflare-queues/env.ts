import type { NonceStore } from '@parlance/conversation-events'
import type { OutgoingMessage } from './outgoing-message.ts'

/** What wrangler.json binds. Of the platform's types what is used; `npx wrangler types` writes them whole. */
export interface Env {
  readonly SINCH_PROJECT_ID: string
  readonly SINCH_KEY_ID: string
  readonly SINCH_KEY_SECRET: string
  readonly SINCH_CONVERSATION_REGION: string
  readonly SINCH_WEBHOOK_SECRET: string
  readonly TOKENS: Kv
  readonly FAILED: Kv
  readonly CLAIMS: { getByName(name: string): NonceStore }
  readonly OUTGOING: { send(message: OutgoingMessage): Promise<unknown> }
}

export interface Kv {
  get(key: string): Promise<string | null>
  put(key: string, value: string, options?: { expirationTtl: number }): Promise<void>
  delete(key: string): Promise<void>
}

/** A message of a queue. */
export interface Queued {
  readonly body: OutgoingMessage
  /** How often it has been tried, this time included. */
  readonly attempts: number
  ack(): void
  retry(options?: { delaySeconds: number }): void
}
