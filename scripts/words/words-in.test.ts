import { expect, test } from 'vitest'
import { wordsIn } from './words-in.ts'

test('finds nothing in a text that speaks of no machine', () => {
  const text =
    'GET /v1/projects/p/messages\nhttps://example.com/work/items\nnpx --yes pnpm install\n./shared/x'
  expect(wordsIn('docs/a.md', text)).toEqual([])
})

test.each([
  ['a registry', 'fetch from https://registry.npmjs.org/x', 'a registry is the choice of the machine'],
  ['a registry in a setting', 'registry: https://example.com', 'a registry is the choice of the machine'],
  [
    'a resolved address',
    '"resolved": "https://example.com/x.tgz"',
    'a registry is the choice of the machine',
  ],
  ['a home folder', 'see /home/me/x', 'a path of one machine means nothing on another'],
  ['a folder of the machine', "'/work/main'", 'a path of one machine means nothing on another'],
  ['a temporary folder', 'cd /tmp/x', 'not every machine has this folder'],
  ['a neighbour', "import '../shared/x'", 'the repository stands alone'],
])('names %s, with its line', (_, line, because) => {
  expect(wordsIn('docs/a.md', `first\n${line}\n`)).toEqual([`docs/a.md:2 ${because}: ${line}`])
})

test('lets the continuous integration look beside the repository', () => {
  expect(wordsIn('.ci/run', 'node ../shared/conformance/run.mjs')).toEqual([])
})
