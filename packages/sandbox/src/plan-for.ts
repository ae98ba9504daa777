import type { Context } from './context.ts'

/** Does something for a message later, unless the message is forgotten before. The answer calls it off. */
export function planFor(
  { clock, state }: Context,
  id: string,
  delayMs: number,
  work: () => unknown,
  background = false,
): () => void {
  const plans = state.planned.get(id) ?? new Set()
  state.planned.set(id, plans)
  const callOff = (): void => {
    stop()
    plans.delete(callOff)
    if (plans.size === 0) state.planned.delete(id)
  }
  const stop = clock.later(
    delayMs,
    () => {
      callOff()
      return work()
    },
    background,
  )
  plans.add(callOff)
  return callOff
}
