import type { Context } from './context.ts'
import type { StoredMessage } from './state.ts'

/** Replaces parts of a stored message, and tells the subscribers. Nothing if the message is gone. */
export function changeMessage(
  context: Context,
  id: string,
  change: Partial<StoredMessage>,
): StoredMessage | undefined {
  const stored = context.state.messages.get(id)
  if (stored === undefined) return undefined
  const changed = { ...stored, ...change }
  context.state.messages.set(id, changed)
  context.notify({ type: 'message', message: changed })
  return changed
}
