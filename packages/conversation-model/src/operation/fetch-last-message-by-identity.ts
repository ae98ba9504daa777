import type { FetchLastMessageFilter } from './fetch-last-message-filter.ts'

/** Asks for the last message of each of some identities, or of all. */
export interface FetchLastMessageByIdentity extends FetchLastMessageFilter {
  /** Identities of contacts on their channels, for example phone numbers. Default: all. */
  channel_identities?: string[]
  /** Not beside `channel_identities`. */
  contact_ids?: never
}
