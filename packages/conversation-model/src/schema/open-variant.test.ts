import * as v from 'valibot'
import { expect, it } from 'vitest'
import { openObject } from './open-object.ts'
import { openVariant } from './open-variant.ts'

const schema = openVariant('type', {
  circle: openObject({ type: v.literal('circle'), radius: v.number() }),
  square: openObject({ type: v.literal('square'), side: v.number() }),
})

function problems(input: unknown): string[] {
  const { issues = [] } = v.safeParse(schema, input)
  return issues.map((issue) => v.getDotPath(issue) ?? issue.message)
}

it('reads each known kind by its own shape', () => {
  expect(v.parse(schema, { type: 'circle', radius: 1 })).toEqual({ type: 'circle', radius: 1 })
  expect(problems({ type: 'square', radius: 1 })).toEqual(['side'])
})

it.each(['triangle', '', 'toString', '__proto__', 'constructor'])('passes the unknown kind %j', (type) => {
  const input = { type, corners: [{ x: 1 }] }
  expect(v.parse(schema, input)).toEqual(input)
})

it.each([[{}], [{ type: 1 }], [{ type: null }]])('refuses a kind that is no text: %j', (input) => {
  expect(problems(input)).toEqual(['type'])
})

it.each([[null], ['circle'], [1], [[]], [['circle']]])('refuses what is no object: %j', (input) => {
  expect(problems(input)).toHaveLength(1)
})

it('does not take a kind from the prototype', () => {
  expect(problems(Object.create({ type: 'circle', radius: 1 }))).not.toContain('radius')
})
