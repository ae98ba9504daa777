import { expect, test } from 'vitest'
import { formatTable } from './format-table.ts'

test('puts words to the left and figures to the right', () => {
  const rows = [
    ['import', 'for', 'gzip'],
    ['send a text', 'browser', '9/10'],
    ['all', 'node', '18700/18700'],
  ]
  expect(`\n${formatTable(rows)}`).toBe(`
import       for             gzip
send a text  browser         9/10
all          node     18700/18700`)
})
