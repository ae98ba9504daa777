import type { Context } from './context.ts'
import { forgetMessage } from './forget-message.ts'
import { keep } from './keep.ts'
import type { StoredMessage } from './state.ts'

/** Stores a new message, and tells the subscribers. */
export function addMessage(context: Context, message: Omit<StoredMessage, 'order'>): StoredMessage {
  const { state, settings } = context
  state.count += 1
  const stored = { ...message, order: state.count }
  const gone = keep(state.messages, stored.id, stored, settings.limits.messages)
  for (const id of gone) forgetMessage(context, id)
  context.notify({ type: 'message', message: stored })
  return stored
}
