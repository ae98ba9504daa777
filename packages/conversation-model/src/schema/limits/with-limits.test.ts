import * as v from 'valibot'
import { expect, it } from 'vitest'
import { limitText } from './limit-text.ts'
import { withLimits } from './with-limits.ts'
import { within } from './within.ts'

interface Letters {
  letters: { text: string }[]
}
const letters: v.GenericSchema<unknown, Letters> = v.looseObject({
  letters: v.array(v.looseObject({ text: v.string() })),
})
const schema = withLimits(letters, (value) =>
  within(
    'letters',
    value.letters.flatMap((letter, index) => within(index, limitText('text', letter.text, 5))),
  ),
)

it('passes what keeps the limits, unchanged', () => {
  const input = { letters: [{ text: 'Hello' }, { text: '', stamp: true }] }
  expect(v.parse(schema, input)).toEqual(input)
})

it('reports every broken limit where it is', () => {
  const { issues = [] } = v.safeParse(schema, {
    letters: [{ text: 'private' }, { text: 'a' }, { text: 'secret' }],
  })
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual(['letters.0.text', 'letters.2.text'])
  expect(issues.map((issue) => issue.message)).not.toContain('private')
})

it('does not look at limits before the shape is right', () => {
  const { issues = [] } = v.safeParse(schema, { letters: [{ text: 1 }, { text: 'too long' }] })
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual(['letters.0.text'])
})
