import { ConfigurationError } from './errors/configuration-error.ts'
import type { PlatformSignal } from './platform.ts'

/** One limit of time over many steps, and the caller's way to end them sooner. */
export interface Deadline {
  /** Aborts when the time is over or the caller aborts. */
  readonly signal: PlatformSignal
  /** Whether the time is over. */
  readonly passed: boolean
  /** What is left of the time, in milliseconds. */
  remainingMs(): number
  /** The work's result, unless the time is over or the caller aborts first; works on what heeds no signal, too. */
  race<Result>(work: Result | PromiseLike<Result>): Promise<Result>
  /** Waits. */
  sleep(ms: number): Promise<void>
  /** Takes away the timer and the listener. Must be called. */
  end(): void
}

/** Starts a limit of time. `AbortSignal.timeout` is not used: it cannot be taken back, and fake clocks do not reach it. */
export function createDeadline(timeoutMs: number, signal?: PlatformSignal): Deadline {
  if (signal !== undefined && !signal?.addEventListener)
    throw new ConfigurationError('signal', 'must be an AbortSignal')
  const until = performance.now() + timeoutMs
  const controller = new AbortController()
  let passed = false
  // What waits is told one by one. A promise that ends with the deadline, raced against each, would hold all that they
  // gave for as long: whole answers.
  const waiting = new Set<(reason: unknown) => void>()
  const stop = (reason?: unknown): void => {
    controller.abort(reason)
    for (const refuse of waiting) refuse(reason)
  }
  const onAbort = (): void => stop(signal?.reason)
  const timer = setTimeout(() => {
    passed = true
    stop()
  }, timeoutMs)
  if (signal?.aborted) onAbort()
  else signal?.addEventListener('abort', onAbort)
  const race = <Result>(work: Result | PromiseLike<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      if (controller.signal.aborted) reject(controller.signal.reason)
      waiting.add(reject)
      const end =
        <Value>(settle: (value: Value) => void) =>
        (value: Value): void => {
          waiting.delete(reject)
          settle(value)
        }
      Promise.resolve(work).then(end(resolve), end(reject))
    })
  return {
    signal: controller.signal,
    get passed() {
      return passed
    },
    remainingMs: () => until - performance.now(),
    race,
    async sleep(ms) {
      let wake: ReturnType<typeof setTimeout> | undefined
      try {
        await race(
          new Promise<void>((resolve) => {
            wake = setTimeout(resolve, ms)
          }),
        )
      } finally {
        clearTimeout(wake)
      }
    },
    end() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    },
  }
}
