import type {
  ChannelIdentity,
  Contact,
  Conversation,
  SendMessageRequest,
  StoredAppMessage,
} from '@parlance/conversation-model'
import { addMessage } from './add-message.ts'
import type { Context } from './context.ts'
import { findContact } from './find-contact.ts'
import { findConversation } from './find-conversation.ts'
import { identitiesToTry } from './identities-to-try.ts'
import { modeOf } from './mode-of.ts'
import { rememberMetadata } from './remember-metadata.ts'
import type { App } from './settings.ts'
import { startTrip } from './start-trip.ts'
import type { StoredMessage } from './state.ts'
import { timeOf } from './time-of.ts'

/** Takes a checked message in, and lets it travel. */
export function acceptMessage(context: Context, app: App, request: SendMessageRequest): StoredMessage {
  const mode = modeOf(app, request)
  const contact = mode === 'CONVERSATION' ? contactOf(context, app, request) : undefined
  const { identities, nowhere } = identitiesToTry(context, app, request, contact)
  const [first] = identities
  const conversation =
    contact && first ? findConversation(context, app.id, contact.id, first.channel) : undefined
  rememberMetadata(context, app, request, conversation)
  const now = context.clock.now()
  const id = context.newId()
  const place = { contact, conversation, identity: first }
  const stored = addMessage(context, {
    id,
    app_id: app.id,
    message: { id, ...messageOf(request, timeOf(now), mode, place) },
    isKept: mode === 'CONVERSATION' || app.retentionDays > 0,
    status: 'QUEUED',
    history: [{ time: timeOf(now), status: 'QUEUED' }],
    correlation_id: mode === app.mode ? (request.correlation_id ?? '') : '',
    trip: { identities, nowhere, callbackUrl: request.callback_url, expiresAt: now + ttlMs(request.ttl) },
  })
  startTrip(context, stored)
  return stored
}

function contactOf(
  context: Context,
  app: App,
  { recipient }: SendMessageRequest,
): (Contact & { id: string }) | undefined {
  if (recipient.identified_by) return findContact(context, app.id, recipient.identified_by.channel_identities)
  const contact = context.state.contacts.get(recipient.contact_id)
  return contact && { ...contact, id: recipient.contact_id }
}

function messageOf(
  request: SendMessageRequest,
  time: string,
  mode: 'CONVERSATION' | 'DISPATCH',
  place: {
    contact: Contact | undefined
    conversation: Conversation | undefined
    identity: ChannelIdentity | undefined
  },
): Omit<StoredAppMessage, 'id'> {
  return {
    direction: 'TO_CONTACT',
    app_message: request.message,
    ...(place.identity ? { channel_identity: place.identity } : {}),
    conversation_id: place.conversation?.id ?? '',
    contact_id: place.contact?.id ?? request.recipient.contact_id ?? '',
    metadata: request.message_metadata ?? '',
    accept_time: time,
    sender_id: '',
    processing_mode: mode,
    injected: false,
  }
}

function ttlMs(ttl: string | undefined): number {
  return ttl === undefined ? Infinity : Number.parseInt(ttl, 10) * 1000
}
