import type { Contact, ChannelRecipientIdentity } from '@parlance/conversation-model'
import { channelIdentityOf } from './channel-identity-of.ts'
import type { Context } from './context.ts'
import { keep } from './keep.ts'
import { postEvent } from './post-event.ts'

/** The contact that has one of the identities; a new one where nobody has. */
export function findContact(
  context: Context,
  appId: string,
  identities: readonly ChannelRecipientIdentity[],
): Contact & { id: string } {
  const { contacts, contactIds } = context.state
  for (const recipient of identities) {
    const id = contactIds.get(contactKey(appId, recipient))
    const contact = id === undefined ? undefined : contacts.get(id)
    if (id !== undefined && contact !== undefined) return { ...contact, id }
  }
  const contact = {
    id: context.newId(),
    channel_identities: identities.map((recipient) => channelIdentityOf(appId, recipient)),
    channel_priority: [],
    display_name: 'Unknown',
    email: '',
    external_id: '',
    metadata: '',
    language: 'UNSPECIFIED',
  }
  addContact(context, appId, contact)
  void postEvent(context, { appId, trigger: 'CONTACT_CREATE', payload: { contact } })
  return contact
}

/** Stores a contact so that it is found by each of its identities. */
export function addContact(context: Context, appId: string, contact: Contact & { id: string }): void {
  const { state, settings } = context
  keep(state.contacts, contact.id, contact, settings.limits.contacts)
  for (const identity of contact.channel_identities ?? []) {
    keep(state.contactIds, contactKey(appId, identity), contact.id, settings.limits.contacts * 2)
  }
}

function contactKey(appId: string, recipient: ChannelRecipientIdentity): string {
  const { channel, identity, app_id } = channelIdentityOf(appId, recipient)
  return `${channel} ${identity} ${app_id}`
}
