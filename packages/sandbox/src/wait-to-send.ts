import type { Context } from './context.ts'

/**
 * Lets a webhook wait, and sends it when its time has come. The answer sends it before that; none where so many wait
 * already that this one may not: a receiver that is gone for good must not fill the memory.
 */
export function waitToSend(
  { clock, settings, state }: Context,
  delayMs: number,
  send: () => Promise<void>,
  background = false,
): (() => Promise<void>) | undefined {
  if (state.waiting >= settings.limits.waiting) return undefined
  state.waiting += 1
  const sendNow = (): Promise<void> => {
    callOff()
    state.waiting -= 1
    return send()
  }
  const callOff = clock.later(delayMs, sendNow, background)
  return sendNow
}
