import type { Channel, ContactMessage } from '@parlance/conversation-model'
import { addMessage } from './add-message.ts'
import { channelIdentityOf } from './channel-identity-of.ts'
import type { Context } from './context.ts'
import { findContact } from './find-contact.ts'
import { changeConversation, findConversation } from './find-conversation.ts'
import { postEvent } from './post-event.ts'
import { rememberedKey } from './remembered-key.ts'
import type { App } from './settings.ts'
import type { SandboxMessage } from './sandbox-state.ts'
import { timeOf } from './time-of.ts'

/** What a person writes, and from where. */
export type Received = {
  /** Id of the app that is written to. Default: the first app. */
  app_id?: string | undefined
  /** The channel. Default: `SMS`. */
  channel?: Channel | undefined
  /** The person on the channel, for example a phone number. */
  identity: string
  /** The number or sender that is written to. */
  sender_id?: string | undefined
} & ({ text: string; message?: undefined } | { message: ContactMessage; text?: undefined })

/** Takes in what a person wrote. */
export async function receive(context: Context, received: Received): Promise<SandboxMessage> {
  checkReceived(received)
  const app = appOf(context, received.app_id)
  const person = { channel: received.channel ?? 'SMS', identity: received.identity }
  const content = received.message ?? { text_message: { text: received.text } }
  const identity = channelIdentityOf(app.id, person)
  const time = timeOf(context.clock.now())
  const { contact_id, conversation_id, metadata, correlation_id } = placeOf(context, app, person, time)
  const id = context.newId()
  const message = {
    id,
    direction: 'TO_APP' as const,
    contact_message: content,
    channel_identity: identity,
    conversation_id,
    contact_id,
    metadata: metadataOfAnswered(context, content),
    accept_time: time,
    sender_id: received.sender_id ?? '',
    processing_mode: app.mode,
    injected: false,
  }
  const stored = addMessage(context, {
    id,
    app_id: app.id,
    message,
    isKept: app.mode === 'CONVERSATION' || app.retentionDays > 0,
    status: 'RECEIVED',
    history: [{ time, status: 'RECEIVED', channel: person.channel }],
    correlation_id,
  })
  const envelope = { appId: app.id, correlation_id, message_metadata: metadata }
  await postEvent(context, { ...envelope, trigger: 'MESSAGE_INBOUND', payload: message })
  return stored
}

/** For callers without types. */
function checkReceived({ identity, text, message }: Received): void {
  if (typeof identity !== 'string' || identity === '') throw new TypeError('identity must be a text.')
  if ((text === undefined) === (message === undefined)) {
    throw new TypeError('A person writes either a text or a message.')
  }
}

function appOf(context: Context, id: string | undefined): App {
  const app = id === undefined ? context.settings.firstApp : context.settings.apps.get(id)
  if (app === undefined) throw new TypeError(`The sandbox has no app [${id}].`)
  return app
}

interface Place {
  readonly contact_id: string
  readonly conversation_id: string
  /** What earlier sends left, as text. */
  readonly metadata: string
  readonly correlation_id: string
}

function placeOf(
  context: Context,
  app: App,
  person: { channel: Channel; identity: string },
  time: string,
): Place {
  if (app.mode === 'DISPATCH') {
    const kept = context.state.remembered.get(rememberedKey(app.id, person))
    const metadata = kept?.metadata ? JSON.stringify(kept.metadata) : ''
    return { contact_id: '', conversation_id: '', metadata, correlation_id: kept?.correlation_id ?? '' }
  }
  const contact = findContact(context, app.id, [person])
  const conversation = findConversation(context, app.id, contact.id, person.channel)
  changeConversation(context, { ...conversation, active_channel: person.channel, last_received: time })
  const { metadata_json = {}, correlation_id = '' } = conversation
  const metadata = Object.keys(metadata_json).length > 0 ? JSON.stringify(metadata_json) : ''
  return { contact_id: contact.id, conversation_id: conversation.id, metadata, correlation_id }
}

/** The metadata of the message that is answered: by a reply, or by a choice. */
function metadataOfAnswered(context: Context, content: ContactMessage): string {
  const answered = content.choice_response_message?.message_id ?? content.reply_to?.message_id
  return (answered && context.state.messages.get(answered)?.message.metadata) || ''
}
