import * as v from 'valibot'
import { expect, it } from 'vitest'
import { openObject } from './open-object.ts'

const schema = openObject({ name: v.string(), size: v.exactOptional(v.number()) })

it('keeps members that it does not name', () => {
  const input = { name: 'a', later: { nested: [1, null] } }
  expect(v.parse(schema, input)).toEqual(input)
})

it('leaves the input alone', () => {
  const input = Object.freeze({ name: 'a', size: 1 })
  expect(v.parse(schema, input)).not.toBe(input)
})

it.each([
  [[], 'Expected Object, received array'],
  [null, 'Expected Object, received null'],
  ['text', 'Expected Object, received string'],
  [undefined, 'Required, but missing'],
])('refuses what is no object: %j', (input, message) => {
  expect(v.safeParse(schema, input).issues?.map((issue) => issue.message)).toEqual([message])
})

it('says which member is missing', () => {
  const [issue] = v.safeParse(schema, { size: 1 }).issues ?? []
  expect(issue && [v.getDotPath(issue), issue.message]).toEqual(['name', 'Required, but missing'])
})
