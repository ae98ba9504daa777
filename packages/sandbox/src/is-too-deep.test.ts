import { expect, test } from 'vitest'
import { isTooDeep } from './is-too-deep.ts'

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

test('counts how deep a text is nested, not how much is in it', () => {
  expect(isTooDeep(nested(100))).toBe(false)
  expect(isTooDeep(nested(101))).toBe(true)
  expect(isTooDeep(`[${Array.from({ length: 1000 }, () => '{"a":[]}').join(',')}]`)).toBe(false)
})

test('brackets within a string do not count', () => {
  expect(isTooDeep(JSON.stringify({ text: `"${'['.repeat(500)}\\` }))).toBe(false)
  expect(isTooDeep(`["\\"",${nested(100)}]`)).toBe(true)
})
