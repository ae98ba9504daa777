import type { FetchLastMessageByContact } from './fetch-last-message-by-contact.ts'
import type { FetchLastMessageByIdentity } from './fetch-last-message-by-identity.ts'

/**
 * The body of `messages:fetch-last-message`: of whom to get the last message. Identities or contacts, never both.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/
 */
export type FetchLastMessageRequest = FetchLastMessageByIdentity | FetchLastMessageByContact
