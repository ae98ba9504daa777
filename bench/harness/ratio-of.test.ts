import { expect, it } from 'vitest'
import type { Measure } from './measure.ts'
import { ratioOf } from './ratio-of.ts'

const measure = (samples: Measure['samples']): Measure => ({ id: 'a', title: 'a', unit: 'ms', samples })

it('is the median of the ratios of the rounds, not the ratio of the medians', () => {
  // The machine was ten times slower in the second round, and differently slow within the third.
  const taken = measure({ parlance: [1, 10, 4], official: [2, 20, 3] })
  expect(ratioOf(taken, 'parlance', 'official')).toBe(0.5)
})

it('is exact where there is one value', () => {
  expect(ratioOf(measure({ parlance: [3], official: [4] }), 'parlance', 'official')).toBe(0.75)
})

it('is no number for who was not measured, or in other rounds', () => {
  expect(ratioOf(measure({ parlance: [1] }), 'parlance', 'official')).toBeNaN()
  expect(ratioOf(measure({ parlance: [1, 2], official: [1] }), 'parlance', 'official')).toBeNaN()
})
