import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { ConversationNotification } from './conversation-notification.ts'

/**
 * A conversation was started. Only in conversation mode.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface ConversationStartEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'CONVERSATION_START'
  /** The new conversation. */
  conversation_start_notification: ConversationNotification
}

/** The event `CONVERSATION_START`, to be named in `createEventParser`. */
export const conversationStart: EventDefinition<ConversationStartEvent> = /* @__PURE__ */ defineKnownEvent(
  'CONVERSATION_START',
  'conversation_start_notification',
  { conversation: 'object' },
)
