import type { Context } from './context.ts'
import { forgetMessage } from './forget-message.ts'
import { keep } from './keep.ts'
import type { StoredMessage } from './state.ts'

/** Stores a new message, and tells the subscribers. */
export function addMessage(context: Context, message: Omit<StoredMessage, 'order'>): StoredMessage {
  const { state, settings } = context
  state.count += 1
  const stored = { ...message, order: state.count }
  const size = JSON.stringify(stored.message).length
  state.sizes.set(stored.id, size)
  state.characters += size
  const gone = keep(state.messages, stored.id, stored, settings.limits.messages)
  for (const id of gone) forgetMessage(context, id)
  for (const id of state.messages.keys()) {
    if (state.characters <= settings.limits.characters || id === stored.id) break
    state.messages.delete(id)
    forgetMessage(context, id)
  }
  context.notify({ type: 'message', message: stored })
  return stored
}
