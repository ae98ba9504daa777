import { describe, expect, it } from 'vitest'
import type { Goal } from './goal.ts'
import { judge } from './judge.ts'
import type { Measure } from './measure.ts'

const measure: Measure = {
  id: 'a',
  title: 'a',
  unit: 'kB',
  samples: { parlance: [6, 6, 6], official: [10, 12, 11], hand: [5, 5, 5], other: [4] },
}
const goal = (rest: Partial<Goal>): Goal => ({ topic: 't', measure: 'a', ours: 'parlance', ...rest })

describe('a ratio', () => {
  it.each([
    [{ theirs: ['hand'], most: 1.2 }, true],
    [{ theirs: ['hand'], most: 1.19 }, false],
    [{ theirs: ['hand'], least: 1.2 }, true],
    [{ theirs: ['hand'], least: 1.21 }, false],
  ])('%j is met: %s', (rest, met) => {
    expect(judge(goal(rest), measure)).toEqual({ theirs: 'hand', reached: 1.2, met })
  })

  it('is taken against the best: the smallest, or where more is better the largest', () => {
    const theirs = ['official', 'hand']
    expect(judge(goal({ theirs, most: 1 }), measure).theirs).toBe('hand')
    expect(judge(goal({ theirs, least: 1 }), measure).theirs).toBe('official')
  })
})

it('bounds a difference', () => {
  expect(judge(goal({ theirs: ['hand'], as: 'difference', most: 1 }), measure)).toEqual({
    theirs: 'hand',
    reached: 1,
    met: true,
  })
})

it('bounds a value where nobody is named', () => {
  expect(judge(goal({ most: 5 }), measure)).toEqual({ reached: 6, met: false })
})

it('passes over nobody in silence', () => {
  expect(() => judge(goal({ theirs: ['hand', 'stripe'], most: 1 }), measure)).toThrow('a: not measured')
  expect(() => judge(goal({ theirs: ['other'], most: 1 }), measure)).toThrow('in the same rounds')
})
