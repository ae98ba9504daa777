import { expect, it } from 'vitest'
import { putBetweenMarks } from './put-between-marks.ts'

const page = (text: string): string => `# A\n\n<!-- bench:start -->${text}<!-- bench:end -->\n\nB\n`

it.each(['\n', '\n\nold\n\n'])('puts a text in the place of %j', (old) => {
  expect(putBetweenMarks(page(old), 'new\n')).toBe(page('\n\nnew\n\n'))
})

it('takes a text as it is, also where it looks like a pattern', () => {
  expect(putBetweenMarks(page('\n'), '$& $1')).toBe(page('\n\n$& $1\n\n'))
})

it.each(['# A', page('') + page(''), '<!-- bench:end --><!-- bench:start -->', '<!-- bench:start -->'])(
  'refuses a page without just one such place: %j',
  (wrong) => {
    expect(() => putBetweenMarks(wrong, 'new')).toThrow('The page must have one')
  },
)
