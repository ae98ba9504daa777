/** Hands work to the platform, so that it goes on after the answer. */
export type WaitUntil = (work: Promise<unknown>) => void

/**
 * The `waitUntil` of whatever the platform has passed, the last first: a Worker passes `env` before `ctx`. Where there
 * is none, work simply goes on, as it does on Node, Deno and Bun.
 */
export function platformWaitUntil(passed: readonly unknown[]): WaitUntil {
  const context = passed.flatMap((value) => [value, executionContextOf(value)]).findLast(canWait)
  return (work) => context?.waitUntil(work)
}

function canWait(value: unknown): value is { waitUntil: WaitUntil } {
  return typeof Object(value).waitUntil === 'function'
}

/** Hono keeps it on its context, in a getter that throws where there is none. */
function executionContextOf(value: unknown): unknown {
  try {
    return Object(value).executionCtx
  } catch {
    return undefined
  }
}
