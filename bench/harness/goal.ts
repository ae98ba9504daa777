/** What we hold ourselves to, in one measure. Exactly one of `most` and `least` is set. */
export interface Goal {
  /** The topic whose measure it is. */
  readonly topic: string
  readonly measure: string
  readonly ours: string
  /** Whom it is against: of several, the best. Nobody: the value itself is bounded. */
  readonly theirs?: readonly string[]
  /** How the two are compared. Default: ours ÷ theirs. */
  readonly as?: 'difference'
  readonly most?: number
  readonly least?: number
}
