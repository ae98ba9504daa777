import type { Schedule } from './clock.ts'
import type { FaultQueue } from './faults.ts'
import type { Settings } from './settings.ts'
import type { MutableState } from './state.ts'
import type { SandboxNotice } from './notice.ts'
import type { TokenBucket } from './token-bucket.ts'

/** What every part of a sandbox works with. */
export interface Context {
  readonly settings: Settings
  readonly state: MutableState
  readonly clock: Schedule
  readonly faults: FaultQueue
  /** Lets so many requests for tokens through. */
  readonly tokenBucket: TokenBucket
  readonly newId: () => string
  /** Tells the subscribers. */
  readonly notify: (notice: SandboxNotice) => void
  /** One line for each receiver of webhooks: what is sent next waits for what was sent before. */
  readonly lines: Map<unknown, Promise<unknown>>
  /** By receiver: events that are kept back until the next one has gone out. */
  readonly held: Map<unknown, Set<() => Promise<void>>>
}
