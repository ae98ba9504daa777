import { memberOf } from './member-of.ts'

/** Hands work to the platform, so that it goes on after the answer. */
export type WaitUntil = (work: Promise<unknown>) => void

/**
 * The `waitUntil` of whatever the platform has passed, the last first: a Worker passes `env` before `ctx`. Where there
 * is none, work simply goes on, as it does on Node, Deno and Bun.
 */
export function platformWaitUntil(passed: readonly unknown[]): WaitUntil {
  // Hono keeps what a Worker passes on its own context.
  const context = passed.flatMap((value) => [value, readable(value, 'executionCtx')]).findLast(canWait)
  return (work) => {
    try {
      context?.waitUntil(work)
    } catch {
      // Too late for the platform to wait: the work goes on as long as it may.
    }
  }
}

function canWait(value: unknown): value is { waitUntil: WaitUntil } {
  return typeof readable(value, 'waitUntil') === 'function'
}

/** A member, unless its getter throws, as Hono's does where there is no such context. */
function readable(value: unknown, name: string): unknown {
  try {
    return memberOf(value, name)
  } catch {
    return undefined
  }
}
