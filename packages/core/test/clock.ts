import { vi } from 'vitest'

/** How some work ended, and how long it took by the fake clock. */
export type Settled<Result> = { elapsedMs: number } & ({ value: Result } | { error: unknown })

const realImmediate = globalThis.setImmediate

/** Stops the clock, `performance` included, at a known moment. */
export function stopClock(): void {
  vi.useFakeTimers({
    now: Date.UTC(2026, 0, 2, 3, 4, 5),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  })
}

/** Lets everything happen that needs no time. */
export async function rest(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await new Promise<void>((resolve) => {
      realImmediate(resolve)
    })
  }
}

/** Moves the stopped clock from timer to timer until the work has ended; gives up past `withinMs`. */
export async function settle<Result>(work: Promise<Result>, withinMs = 300_000): Promise<Settled<Result>> {
  const started = performance.now()
  let settled: Settled<Result> | undefined
  const elapsed = (): number => performance.now() - started
  work.then(
    (value) => (settled = { value, elapsedMs: elapsed() }),
    (error: unknown) => (settled = { error, elapsedMs: elapsed() }),
  )
  for (;;) {
    await rest()
    if (settled) return settled
    if (elapsed() > withinMs || vi.getTimerCount() === 0)
      throw new Error(`not settled after ${elapsed()} ms, with ${vi.getTimerCount()} timers left`)
    await vi.advanceTimersToNextTimerAsync()
  }
}

/** The error of work that must fail. */
export async function failure(work: Promise<unknown>): Promise<Record<string, unknown>> {
  const settled = await settle(work)
  if ('error' in settled) return Object(settled.error)
  throw new Error('it succeeded')
}
