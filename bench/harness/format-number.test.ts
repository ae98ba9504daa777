import { expect, it } from 'vitest'
import { formatNumber } from './format-number.ts'

it.each([
  [0, '0'],
  [0.06712, '0.0671'],
  [0.5, '0.5'],
  [1.2345, '1.23'],
  [99.96, '100'],
  [1234.5, '1,235'],
  [100_000, '100,000'],
  [-0.25, '-0.25'],
  [Number.NaN, '–'],
])('%d is written %s', (value, expected) => {
  expect(formatNumber(value)).toBe(expected)
})
