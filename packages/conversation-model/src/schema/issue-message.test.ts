import * as v from 'valibot'
import { expect, it } from 'vitest'
import { issueMessage } from './issue-message.ts'

it.each([
  [v.string(issueMessage), 4711, 'Expected string, received number'],
  [v.number(issueMessage), 'secret words', 'Expected number, received string'],
  [v.string(issueMessage), null, 'Expected string, received null'],
  [v.string(issueMessage), ['secret words'], 'Expected string, received array'],
  [v.array(v.string(), issueMessage), { secret: 'words' }, 'Expected Array, received object'],
  [v.string(issueMessage), undefined, 'Required, but missing'],
])('names what was expected and the kind of what came (%#)', (schema, input, message) => {
  expect(v.safeParse(schema, input).issues?.map((issue) => issue.message)).toEqual([message])
})
