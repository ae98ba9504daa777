import type { Channel, Conversation } from '@parlance/conversation-model'
import type { Context } from './context.ts'
import { keep } from './keep.ts'
import { postEvent } from './post-event.ts'

/** The active conversation of a contact with an app, if there is one. */
export function activeConversation(
  context: Context,
  appId: string,
  contactId: string,
): Conversation | undefined {
  const id = context.state.conversationIds.get(`${appId} ${contactId}`)
  return id === undefined ? undefined : context.state.conversations.get(id)
}

/** The active conversation of a contact with an app; a new one where there is none. */
export function findConversation(
  context: Context,
  appId: string,
  contactId: string,
  channel: Channel,
): Conversation & { id: string } {
  const active = activeConversation(context, appId, contactId)
  if (active?.id !== undefined) return { ...active, id: active.id }
  const conversation = {
    id: context.newId(),
    app_id: appId,
    contact_id: contactId,
    active: true,
    active_channel: channel,
    metadata: '',
    metadata_json: {},
    correlation_id: '',
    last_received: '1970-01-01T00:00:00Z',
  }
  changeConversation(context, conversation)
  keep(
    context.state.conversationIds,
    `${appId} ${contactId}`,
    conversation.id,
    context.settings.limits.contacts,
  )
  void postEvent(context, { appId, trigger: 'CONVERSATION_START', payload: { conversation } })
  return conversation
}

/** Stores a conversation as it now is. */
export function changeConversation(context: Context, conversation: Conversation & { id: string }): void {
  keep(context.state.conversations, conversation.id, conversation, context.settings.limits.contacts)
}
