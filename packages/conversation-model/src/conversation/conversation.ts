import type { Channel } from '../channel.ts'
import type { JsonObject } from '../json-value.ts'

/**
 * What an app and a contact write to each other, as the API keeps it. Only in conversation mode.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/
 */
export interface Conversation {
  /** Id of the conversation. */
  id?: string
  /** Id of the app. */
  app_id?: string
  /** Id of the contact. */
  contact_id?: string
  /** Whether the conversation is still going on. A stopped one is kept; the next message starts a new one. */
  active?: boolean
  /** The channel that was used last. */
  active_channel?: Channel
  /** An object of your own: up to 2048 characters as JSON. */
  metadata_json?: JsonObject
  /** Text of your own that comes back in webhooks: up to 128 characters. */
  correlation_id?: string
  /**
   * When the contact wrote last: RFC 3339 in UTC. `1970-01-01T00:00:00Z` means never. Only in answers of the API.
   */
  last_received?: string
  /**
   * Text of your own: up to 1024 characters.
   *
   * @deprecated Use `metadata_json`.
   */
  metadata?: string
}
