import { expect, it } from 'vitest'
import { median } from './median.ts'

it.each([
  [[7], 7],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  // By size, not by spelling.
  [[10, 9, 100], 10],
])('of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

it('of nothing is no number', () => {
  expect(median([])).toBeNaN()
})

it('leaves the values in their order', () => {
  const values = [3, 1, 2]
  median(values)
  expect(values).toEqual([3, 1, 2])
})
