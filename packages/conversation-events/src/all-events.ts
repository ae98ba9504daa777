import type { EventDefinition } from './event-definition.ts'
import { batchStatusUpdate, type BatchStatusUpdateEvent } from './events/batch-status-update.ts'
import { capability, type CapabilityEvent } from './events/capability.ts'
import { channelEvent, type ChannelEventEvent } from './events/channel-event.ts'
import { contactCreate, type ContactCreateEvent } from './events/contact-create.ts'
import { contactDelete, type ContactDeleteEvent } from './events/contact-delete.ts'
import {
  contactIdentitiesDuplication,
  type ContactIdentitiesDuplicationEvent,
} from './events/contact-identities-duplication.ts'
import { contactMerge, type ContactMergeEvent } from './events/contact-merge.ts'
import { contactUpdate, type ContactUpdateEvent } from './events/contact-update.ts'
import { conversationDelete, type ConversationDeleteEvent } from './events/conversation-delete.ts'
import { conversationStart, type ConversationStartEvent } from './events/conversation-start.ts'
import { conversationStop, type ConversationStopEvent } from './events/conversation-stop.ts'
import { eventDelivery, type EventDeliveryEvent } from './events/event-delivery.ts'
import { eventInbound, type EventInboundEvent } from './events/event-inbound.ts'
import { messageDelivery, type MessageDeliveryEvent } from './events/message-delivery.ts'
import { messageInbound, type MessageInboundEvent } from './events/message-inbound.ts'
import {
  messageInboundSmartConversationRedaction,
  type MessageInboundSmartConversationRedactionEvent,
} from './events/message-inbound-smart-conversation-redaction.ts'
import { messageSubmit, type MessageSubmitEvent } from './events/message-submit.ts'
import { optIn, type OptInEvent } from './events/opt-in.ts'
import { optOut, type OptOutEvent } from './events/opt-out.ts'
import { recordNotification, type RecordNotificationEvent } from './events/record-notification.ts'
import { smartConversation, type SmartConversationEvent } from './events/smart-conversation.ts'
import { unsupported, type UnsupportedEvent } from './events/unsupported.ts'

/** Every kind of event that this package knows, as the parsers hand it out. */
export type KnownEvent =
  | MessageInboundEvent
  | MessageInboundSmartConversationRedactionEvent
  | MessageSubmitEvent
  | MessageDeliveryEvent
  | EventInboundEvent
  | EventDeliveryEvent
  | ConversationStartEvent
  | ConversationStopEvent
  | ConversationDeleteEvent
  | ContactCreateEvent
  | ContactUpdateEvent
  | ContactDeleteEvent
  | ContactMergeEvent
  | ContactIdentitiesDuplicationEvent
  | CapabilityEvent
  | OptInEvent
  | OptOutEvent
  | ChannelEventEvent
  | SmartConversationEvent
  | RecordNotificationEvent
  | UnsupportedEvent
  | BatchStatusUpdateEvent

/**
 * Every definition of this package, for a parser that knows more: `createEventParser([...allEvents, myEvent])`.
 */
export const allEvents: readonly EventDefinition<KnownEvent>[] = [
  messageInbound,
  messageInboundSmartConversationRedaction,
  messageSubmit,
  messageDelivery,
  eventInbound,
  eventDelivery,
  conversationStart,
  conversationStop,
  conversationDelete,
  contactCreate,
  contactUpdate,
  contactDelete,
  contactMerge,
  contactIdentitiesDuplication,
  capability,
  optIn,
  optOut,
  channelEvent,
  smartConversation,
  recordNotification,
  unsupported,
  batchStatusUpdate,
]
