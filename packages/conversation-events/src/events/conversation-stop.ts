import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { ConversationNotification } from './conversation-notification.ts'

/**
 * A conversation was stopped. Only in conversation mode.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface ConversationStopEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'CONVERSATION_STOP'
  /** The stopped conversation. */
  conversation_stop_notification: ConversationNotification
}

/** The event `CONVERSATION_STOP`, to be named in `createEventParser`. */
export const conversationStop: EventDefinition<ConversationStopEvent> = /* @__PURE__ */ defineKnownEvent(
  'CONVERSATION_STOP',
  'conversation_stop_notification',
  { conversation: 'object' },
)
