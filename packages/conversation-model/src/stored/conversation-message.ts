import type { StoredAppMessage } from './stored-app-message.ts'
import type { StoredContactMessage } from './stored-contact-message.ts'

/**
 * A message as the API keeps it: exactly one of `app_message` (the app wrote) and `contact_message` (the contact
 * wrote). Which of the two is there decides, not `direction`: injected messages may combine them freely.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/
 */
export type ConversationMessage = StoredAppMessage | StoredContactMessage
