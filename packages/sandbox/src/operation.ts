import type { operations } from './operations.ts'

/** An operation of the sandbox, as faults and the log name it. */
export type Operation = (typeof operations)[number]
