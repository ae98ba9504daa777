import type { Conversation, JsonObject, SendMessageRequest } from '@parlance/conversation-model'
import type { Context } from './context.ts'
import { changeConversation } from './find-conversation.ts'
import { keep } from './keep.ts'
import { mergePatch } from './merge-patch.ts'
import { rememberedKey } from './remembered-key.ts'
import type { App } from './settings.ts'

/** Keeps what the send leaves for later inbound messages: with the conversation, or with the identities. */
export function rememberMetadata(
  context: Context,
  app: App,
  request: SendMessageRequest,
  conversation: (Conversation & { id: string }) | undefined,
): void {
  const { conversation_metadata: metadata, correlation_id } = request
  if (conversation) {
    const before = conversation.metadata_json ?? {}
    const isMerge = request.conversation_metadata_update_strategy === 'MERGE_PATCH'
    const change = {
      ...(metadata ? { metadata_json: isMerge ? mergePatch(before, metadata) : metadata } : {}),
      ...(correlation_id === undefined ? {} : { correlation_id }),
    }
    changeConversation(context, { ...conversation, ...change })
    return
  }
  // In an app that keeps conversations, a message sent around them leaves nothing behind.
  if (app.mode !== 'DISPATCH' || app.retentionDays === 0) return
  rememberForIdentities(context, app, request, metadata)
}

function rememberForIdentities(
  context: Context,
  app: App,
  request: SendMessageRequest,
  metadata: JsonObject | undefined,
): void {
  const { remembered } = context.state
  for (const identity of request.recipient.identified_by?.channel_identities ?? []) {
    const key = rememberedKey(app.id, identity)
    const before = remembered.get(key)
    const now = {
      metadata: metadata ?? before?.metadata,
      correlation_id: request.correlation_id ?? before?.correlation_id ?? '',
    }
    keep(remembered, key, now, context.settings.limits.contacts)
  }
}
