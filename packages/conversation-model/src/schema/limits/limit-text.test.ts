import { expect, it } from 'vitest'
import { limitText } from './limit-text.ts'

it('accepts a text of exactly the limit, an empty one, and none', () => {
  expect([
    ...limitText('text', 'abc', 3),
    ...limitText('text', '', 3),
    ...limitText('text', undefined, 3),
  ]).toEqual([])
})

it('refuses a text of one character more', () => {
  expect(limitText('text', 'abcd', 3)).toEqual([
    { path: ['text'], message: 'Must have at most 3 characters' },
  ])
})

it('counts an emoji as one character', () => {
  expect(limitText('text', '🍕🍕🍕', 3)).toEqual([])
  expect(limitText('text', '🍕🍕🍕🍕', 3)).toHaveLength(1)
})
