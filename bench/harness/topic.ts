import type { Measure } from './measure.ts'

/** One thing that is measured, on its own or with the others. */
export interface Topic {
  /** As it is named in the command. */
  readonly name: string
  readonly title: string
  /** What was done, for who reads the figures. */
  readonly how: string
  measure(): Promise<Measure[]>
}
