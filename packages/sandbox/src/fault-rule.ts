/** What a member of a fault must be. */
export interface FaultRule {
  /** In words: `a whole number from 1 up`. */
  readonly must: string
  readonly holds: (value: unknown) => boolean
  /** Whether the fault makes no sense without it. */
  readonly isNeeded?: true
}
