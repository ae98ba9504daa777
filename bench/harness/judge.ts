import type { Goal } from './goal.ts'
import type { Measure } from './measure.ts'
import { median } from './median.ts'
import { ratioOf } from './ratio-of.ts'

/** What became of a goal. */
export interface Verdict {
  /** Whom it was against: the best of those it names. */
  readonly theirs?: string
  /** A ratio, or what the goal asks for else. */
  readonly reached: number
  readonly met: boolean
}

/** Compares a measure with a goal. Throws when the measure lacks somebody whom the goal names. */
export const judge = (goal: Goal, measure: Measure): Verdict => {
  const { ours, theirs = [], as, most = Infinity, least = -Infinity } = goal
  const valueOf = (name: string): number => median(measure.samples[name] ?? [])
  // Of what should be at least so much, more is better.
  const better = goal.least === undefined ? 1 : -1
  const best = theirs.toSorted((a, b) => better * (valueOf(a) - valueOf(b)))[0]
  const reached =
    best === undefined
      ? valueOf(ours)
      : as === 'difference'
        ? valueOf(ours) - valueOf(best)
        : ratioOf(measure, ours, best)
  const absent = [ours, ...theirs].filter((name) => Number.isNaN(valueOf(name)))
  if (absent.length > 0 || Number.isNaN(reached))
    throw new Error(`${measure.id}: not measured in the same rounds: ${absent.join(', ') || ours}`)
  const verdict = { reached, met: reached <= most && reached >= least }
  return best === undefined ? verdict : { ...verdict, theirs: best }
}
