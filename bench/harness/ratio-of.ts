import type { Measure } from './measure.ts'
import { median } from './median.ts'

/**
 * One contender ÷ another: the median of the ratios of the rounds. A machine that is slow for a while is so for both
 * sides of a ratio, which the ratio of two medians would not know. NaN when one of them was not measured.
 */
export const ratioOf = ({ samples }: Measure, ours: string, theirs: string): number => {
  const [above = [], below = []] = [samples[ours], samples[theirs]]
  if (above.length !== below.length) return Number.NaN
  return median(above.map((value, round) => value / (below[round] ?? Number.NaN)))
}
