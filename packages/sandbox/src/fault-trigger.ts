import type { eventKeys } from './event-keys.ts'

/** The kind of event that a fault hits. `UNKNOWN`: what was delivered and is none of them. */
export type FaultTrigger = keyof typeof eventKeys | 'UNKNOWN'
