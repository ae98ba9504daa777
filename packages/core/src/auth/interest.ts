import type { PlatformSignal } from '../platform.ts'

/** How long somebody waits for a token: no longer than this, and not at all once the signal aborts. */
export interface Interest {
  readonly signal: PlatformSignal
  remainingMs(): number
}
