import type { GenericSchema } from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { contactMessage } from '../inbound/contact-message.schema.ts'
import { oneOf } from '../schema/one-of.ts'
import { appMessage } from '../outbound/app-message.schema.ts'
import type { ConversationMessage } from './conversation-message.ts'
import { storedMessageDetailsEntries } from './stored-message-details.schema.ts'

const shape = /* @__PURE__ */ (() =>
  oneOf({ app_message: appMessage, contact_message: contactMessage }, storedMessageDetailsEntries))()

/** Reads a `ConversationMessage`: of the app or of the contact. Unknown members pass as they are. */
export const conversationMessage: GenericSchema<unknown, ConversationMessage> = shape satisfies Agrees<
  typeof shape,
  ConversationMessage
>
