import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { ConversationNotification } from './conversation-notification.ts'

/**
 * A conversation was deleted. Only in conversation mode.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface ConversationDeleteEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'CONVERSATION_DELETE'
  /** The deleted conversation. */
  conversation_delete_notification: ConversationNotification
}

/** The event `CONVERSATION_DELETE`, to be named in `createEventParser`. */
export const conversationDelete: EventDefinition<ConversationDeleteEvent> = /* @__PURE__ */ defineKnownEvent(
  'CONVERSATION_DELETE',
  'conversation_delete_notification',
  { conversation: 'object' },
)
