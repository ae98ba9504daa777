import type { Context } from './context.ts'
import { keep } from './keep.ts'
import type { StoredMessage } from './state.ts'

/** Stores a new message, and tells the subscribers. */
export function addMessage(context: Context, message: Omit<StoredMessage, 'order'>): StoredMessage {
  const { state, settings } = context
  state.count += 1
  const stored = { ...message, order: state.count }
  keep(state.messages, stored.id, stored, settings.limits.messages)
  context.notify({ type: 'message', message: stored })
  return stored
}
