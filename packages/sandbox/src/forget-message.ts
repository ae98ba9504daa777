import type { Context } from './context.ts'

/** Calls off what was planned for a message that is no longer kept, and tells the subscribers. */
export function forgetMessage({ notify, state }: Context, id: string): void {
  for (const callOff of state.planned.get(id) ?? []) callOff()
  state.expiries.delete(id)
  state.characters -= state.sizes.get(id) ?? 0
  state.sizes.delete(id)
  notify({ type: 'deleted', message_id: id })
}
