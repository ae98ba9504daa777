import type { Call } from './call.ts'
import { checkQuery } from './check-query.ts'
import type { Context } from './context.ts'
import { isIn } from './find-app.ts'
import { isInSource } from './is-in-source.ts'
import { Refusal } from './refusal.ts'
import type { StoredMessage } from './state.ts'

/** The message, where the source that is asked (`messages_source`) keeps it. */
export function findMessage(context: Context, call: Call, id: string): StoredMessage {
  const stored = context.state.messages.get(id)
  const app = stored && context.settings.apps.get(stored.app_id)
  checkQuery(context, call, Object.fromEntries(call.url.searchParams))
  const source = call.url.searchParams.get('messages_source') ?? 'CONVERSATION_SOURCE'
  if (stored === undefined || app === undefined || !isIn(app, call) || !isInSource(context, stored, source)) {
    throw new Refusal(404, `Message [${id}] not found`)
  }
  return stored
}
