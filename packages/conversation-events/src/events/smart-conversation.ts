import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { SmartConversationNotification } from './smart-conversation-notification.ts'

/**
 * The analysis of a message is ready.
 *
 * Subscribe to `SMART_CONVERSATION`. One official SDK spells it `SMART_CONVERSATIONS`; the `trigger` here is always
 * `SMART_CONVERSATION`.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface SmartConversationEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'SMART_CONVERSATION'
  /** Which message, and what the analysis found. */
  smart_conversation_notification: SmartConversationNotification
}

/** The event `SMART_CONVERSATION`, to be named in `createEventParser`. */
export const smartConversation: EventDefinition<SmartConversationEvent> = /* @__PURE__ */ defineKnownEvent(
  'SMART_CONVERSATION',
  'smart_conversation_notification',
  { message_id: 'string', analysis_results: 'object' },
)
