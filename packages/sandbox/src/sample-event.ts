import type { JsonObject } from '@parlance/conversation-model'
import type { eventKeys } from './event-keys.ts'
import { mergePatch } from './merge-patch.ts'
import { batchStatusUpdate } from './samples/batch-status-update.ts'
import { capability } from './samples/capability.ts'
import { channelEvent } from './samples/channel-event.ts'
import { contactCreate } from './samples/contact-create.ts'
import { contactDelete } from './samples/contact-delete.ts'
import { contactIdentitiesDuplication } from './samples/contact-identities-duplication.ts'
import { contactMerge } from './samples/contact-merge.ts'
import { contactUpdate } from './samples/contact-update.ts'
import { conversationDelete } from './samples/conversation-delete.ts'
import { conversationStart } from './samples/conversation-start.ts'
import { conversationStop } from './samples/conversation-stop.ts'
import { eventDelivery } from './samples/event-delivery.ts'
import { eventInbound } from './samples/event-inbound.ts'
import { messageDelivery } from './samples/message-delivery.ts'
import { messageInbound } from './samples/message-inbound.ts'
import { messageInboundSmartConversationRedaction } from './samples/message-inbound-smart-conversation-redaction.ts'
import { messageSubmit } from './samples/message-submit.ts'
import { optIn } from './samples/opt-in.ts'
import { optOut } from './samples/opt-out.ts'
import { recordNotification } from './samples/record-notification.ts'
import { smartConversation } from './samples/smart-conversation.ts'
import { unknown } from './samples/unknown.ts'
import { unsupported } from './samples/unsupported.ts'

/** What there is a sample of: each trigger, and `UNKNOWN` for an event newer than this version. */
export type SampleTrigger = keyof typeof eventKeys | 'UNKNOWN'

const samples: Readonly<Record<SampleTrigger, () => JsonObject>> = {
  MESSAGE_INBOUND: messageInbound,
  MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION: messageInboundSmartConversationRedaction,
  MESSAGE_SUBMIT: messageSubmit,
  MESSAGE_DELIVERY: messageDelivery,
  EVENT_INBOUND: eventInbound,
  EVENT_DELIVERY: eventDelivery,
  CONVERSATION_START: conversationStart,
  CONVERSATION_STOP: conversationStop,
  CONVERSATION_DELETE: conversationDelete,
  CONTACT_CREATE: contactCreate,
  CONTACT_UPDATE: contactUpdate,
  CONTACT_DELETE: contactDelete,
  CONTACT_MERGE: contactMerge,
  CONTACT_IDENTITIES_DUPLICATION: contactIdentitiesDuplication,
  CAPABILITY: capability,
  OPT_IN: optIn,
  OPT_OUT: optOut,
  CHANNEL_EVENT: channelEvent,
  SMART_CONVERSATION: smartConversation,
  RECORD_NOTIFICATION: recordNotification,
  UNSUPPORTED: unsupported,
  BATCH_STATUS_UPDATE: batchStatusUpdate,
  UNKNOWN: unknown,
}

/**
 * A realistic event, as the API would post it: for tests of what receives webhooks.
 *
 * @param overrides what is different: objects are merged, `null` removes, all else replaces.
 *
 * @example
 * ```ts
 * import { sampleEvent } from '@parlance/sandbox'
 *
 * const event = sampleEvent('MESSAGE_INBOUND', {
 *   message: { contact_message: { text_message: { text: 'STOP' } } },
 * })
 * console.log(JSON.stringify(event))
 * ```
 */
export function sampleEvent(trigger: SampleTrigger, overrides: JsonObject = {}): JsonObject {
  return mergePatch(samples[trigger](), overrides)
}
