import { describe, expect, it } from 'vitest'
import { type Failure, judge } from './judge.ts'

describe('judge', () => {
  it.each<[Failure, string, boolean, boolean]>([
    // Failure, outcome, again when repeatable, again when not.
    ['unreached', 'not_sent', true, true],
    ['lost', 'unknown', true, false],
    [0, 'rejected', false, false],
    [301, 'rejected', false, false],
    [400, 'rejected', false, false],
    [401, 'rejected', false, false],
    [404, 'rejected', false, false],
    [409, 'rejected', false, false],
    [429, 'rejected', true, true],
    [499, 'rejected', false, false],
    [500, 'unknown', true, false],
    [501, 'unknown', false, false],
    [502, 'unknown', true, false],
    [503, 'unknown', true, false],
    [504, 'unknown', true, false],
    [505, 'unknown', false, false],
    [599, 'unknown', false, false],
  ])('takes %s for %s', (failure, outcome, repeatable, once) => {
    expect(judge(failure, true)).toEqual({ outcome, again: repeatable })
    expect(judge(failure, false)).toEqual({ outcome, again: once })
  })

  it('never repeats what may have been carried out, unless that does no harm', () => {
    const statuses = Array.from({ length: 500 }, (_, index) => 100 + index)
    const verdicts = statuses.map((status) => judge(status, false))
    expect(verdicts.filter(({ outcome, again }) => outcome === 'unknown' && again)).toEqual([])
  })
})
