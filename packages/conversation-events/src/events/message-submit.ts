import type { EventEnvelope } from '@parlance/conversation-model'
import { defineKnownEvent } from '../define-known-event.ts'
import type { EventDefinition } from '../event-definition.ts'
import type { MessageSubmitNotification } from './message-submit-notification.ts'

/**
 * A message was handed to a channel, before any delivery report.
 *
 * @see https://developers.sinch.com/docs/conversation/callbacks/
 */
export interface MessageSubmitEvent extends EventEnvelope {
  /** The kind of event. Not on the wire, where it is told by the key of the payload. */
  readonly trigger: 'MESSAGE_SUBMIT'
  /** Which message, and where it was handed to. */
  message_submit_notification: MessageSubmitNotification
}

/** The event `MESSAGE_SUBMIT`, to be named in `createEventParser`. */
export const messageSubmit: EventDefinition<MessageSubmitEvent> = /* @__PURE__ */ defineKnownEvent(
  'MESSAGE_SUBMIT',
  'message_submit_notification',
  { message_id: 'string', submitted_message: 'object' },
)
