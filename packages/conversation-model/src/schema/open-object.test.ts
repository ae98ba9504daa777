import * as v from 'valibot'
import { expect, it } from 'vitest'
import { openObject } from './open-object.ts'

const schema = openObject({ name: v.string(), size: v.exactOptional(v.number()) })

it('keeps members that it does not name', () => {
  const input = { name: 'a', later: { nested: [1, null] } }
  expect(v.parse(schema, input)).toEqual(input)
})

it('hands on the very object that it was given, without writing to it', () => {
  const input = Object.freeze({ name: 'a', size: 1, later: Object.freeze([]) })
  expect(v.parse(schema, input)).toBe(input)
})

it.each(['constructor', 'prototype', '__proto__', 'toString'])(
  'keeps a member called %s as it came',
  (key) => {
    const text = `{"name":"a","${key}":{"polluted":true}}`
    const output = v.parse(v.looseObject({ inner: schema }), { inner: JSON.parse(text) as unknown })
    expect(JSON.stringify(output.inner)).toBe(text)
    expect('polluted' in output.inner).toBe(false)
    expect('polluted' in {}).toBe(false)
  },
)

it('says all that is wrong, or the first thing if asked so', () => {
  const input = { name: 1, size: 'large' }
  expect(v.safeParse(schema, input).issues).toHaveLength(2)
  expect(v.safeParse(schema, input, { abortEarly: true }).issues).toHaveLength(1)
})

it('answers as a Standard Schema too', () => {
  const input = { name: 'a' }
  expect(schema['~standard'].validate(input)).toMatchObject({ value: input })
  expect(schema['~standard'].validate({})).toMatchObject({ issues: [{ message: 'Required, but missing' }] })
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
