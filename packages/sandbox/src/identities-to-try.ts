import type {
  Channel,
  ChannelIdentity,
  Contact,
  Reason,
  SendMessageRequest,
} from '@parlance/conversation-model'
import { channelIdentityOf } from './channel-identity-of.ts'
import type { Context } from './context.ts'
import { activeConversation } from './find-conversation.ts'
import type { App } from './settings.ts'

/**
 * Where a message is tried, in order: by the order of channels that the send asks for; else by the order of its
 * identities; else by the contact's conversation, its priority and the app's credentials.
 */
export function identitiesToTry(
  context: Context,
  app: App,
  request: SendMessageRequest,
  contact: Contact | undefined,
): { identities: ChannelIdentity[]; nowhere: Reason } {
  const { channel_priority_order: asked, recipient } = request
  if (recipient.identified_by) {
    const given = recipient.identified_by.channel_identities.map((one) => channelIdentityOf(app.id, one))
    return { identities: asked ? inOrder(given, asked) : given, nowhere: { code: 'NO_CHANNELS_LEFT' } }
  }
  if (contact === undefined) return { identities: [], nowhere: { code: 'CONTACT_NOT_FOUND' } }
  const order = asked ?? channelsOf(context, app, contact)
  return {
    identities: inOrder(contact.channel_identities ?? [], order),
    nowhere: { code: 'NO_CHANNEL_IDENTITY_FOR_CONTACT' },
  }
}

function channelsOf(context: Context, app: App, contact: Contact): Channel[] {
  const active = activeConversation(context, app.id, contact.id ?? '')?.active_channel
  return [...(active ? [active] : []), ...(contact.channel_priority ?? []), ...app.channels]
}

function inOrder(identities: readonly ChannelIdentity[], order: readonly Channel[]): ChannelIdentity[] {
  return [...new Set(order)].flatMap((channel) => identities.filter((one) => one.channel === channel))
}
