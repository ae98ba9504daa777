import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { samples } from './samples.ts'

function findings(schema: v.GenericSchema<unknown, unknown>, input: unknown): (string | null)[] {
  return (v.safeParse(schema, input).issues ?? []).map((issue) => v.getDotPath(issue))
}

describe.each(samples)('$name', ({ schema, full, required }) => {
  it('hands on a full payload as it came', () => {
    expect(v.parse(schema, structuredClone(full))).toStrictEqual(full)
  })

  it('needs only what is required', () => {
    const least = Object.fromEntries(Object.entries(full).filter(([key]) => required.includes(key)))
    expect(v.parse(schema, least)).toStrictEqual(least)
  })

  it('keeps members that it does not know', () => {
    const input = { ...full, added_later: { deep: [1, null, { text: 'x' }] }, other: null }
    expect(v.parse(schema, input)).toStrictEqual(input)
  })

  it('does not write to its input', () => {
    const input = structuredClone(full)
    v.parse(schema, input)
    expect(input).toStrictEqual(full)
  })

  it('names each required member that is missing', () => {
    for (const key of required) {
      const rest = Object.fromEntries(Object.entries(full).filter(([other]) => other !== key))
      expect(findings(schema, rest)).toEqual([key])
    }
  })

  it('names each member of the wrong type', () => {
    for (const key of Object.keys(full)) {
      expect(findings(schema, { ...full, [key]: () => 'no JSON' })).toEqual([key])
    }
  })

  it.each([
    ['an array', []],
    ['text', 'text'],
    ['a number', 1],
    ['null', null],
    ['nothing', undefined],
  ])('refuses %s', (_, input) => {
    expect(v.is(schema, input)).toBe(false)
  })
})
