import type { FetchLastMessageFilter } from './fetch-last-message-filter.ts'

/** Asks for the last message of each of some contacts. */
export interface FetchLastMessageByContact extends FetchLastMessageFilter {
  /** Ids of the contacts. Not allowed with `DISPATCH_SOURCE`. */
  contact_ids: string[]
  /** Not beside `contact_ids`. */
  channel_identities?: never
}
