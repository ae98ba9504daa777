import { expect, test } from 'vitest'
import { writeTree } from '../test/write-tree.ts'
import { checkText } from './check-text.ts'
import { docComments } from './doc-comments.ts'
import { fencesOf } from './fences-of.ts'
import { inDocuments } from './compile-examples.ts'

const fence = '```'
const published = new Set(['@parlance/core', '@parlance/core/undici'])

const check = (text: string): string[] =>
  checkText(
    writeTree({ 'docs/a.md': text, 'docs/b.md': '# The `part`, and more\n\n# Twice\n\n## Twice\n' }),
    { path: 'docs/a.md', text },
    published,
  )

test('finds nothing in a page that is in order', () => {
  const text = `# X\nSee [b](./b.md#the-part-and-more), [c](b.md#twice-1), [web](https://example.com), [above](#x).\n${fence}ts\nimport '@parlance/core/undici'\n${fence}\n${fence}sh\nls\n${fence}`
  expect(check(text)).toEqual([])
})

test.each([
  [
    'a name that is not exported',
    'x\nUse `@parlance/core/node`.',
    'docs/a.md:2 @parlance/core/node is not exported by any package',
  ],
  ['a link that leads nowhere', '[c](c.md)', 'docs/a.md:1 the link c.md leads nowhere'],
  [
    'a link to a heading that another page does not have',
    '# X\n[b](b.md#x)',
    'docs/a.md:2 the link b.md#x leads to no heading',
  ],
  [
    'a link to a heading that stands in code only',
    `[b](#x)\n${fence}sh\n# x\n${fence}`,
    'docs/a.md:1 the link #x leads to no heading',
  ],
  [
    'code that nothing compiles',
    `${fence}ts no-check\nx\n${fence}`,
    'docs/a.md:1 write "ts" or "ts run" in place of "ts no-check": code is compiled',
  ],
  [
    'code under another name',
    `${fence}typescript\nx\n${fence}`,
    'docs/a.md:1 write "ts" or "ts run" in place of "typescript": code is compiled',
  ],
])('names %s', (_, text, message) => {
  expect(check(text)).toEqual([message])
})

test('takes blocks out of a page with the line of their code, in lists and in longer fences too', () => {
  const text = `# A\n\n- one\n\n  ${fence}ts run\n  const a = 1\n    .toFixed()\n  ${fence}\n\n${fence}\`md\n${fence}ts\nno\n${fence}\n${fence}\``
  expect(fencesOf(text)).toEqual([
    { info: 'ts run', line: 6, code: 'const a = 1\n  .toFixed()' },
    { info: 'md', line: 11, code: `${fence}ts\nno\n${fence}` },
  ])
})

test('keeps the lines of doc comments, and nothing else of a source file', () => {
  const source = `import 'x'\n// ${fence}ts\n/**\n * Sends.\n *\n * @example\n * ${fence}ts\n * send()\n * ${fence}\n */\nexport const a = \`${fence}\`\n/* ${fence} */`
  const text = docComments('a.ts', source)
  expect(text.split('\n')).toEqual([
    '',
    '',
    '',
    'Sends.',
    '',
    '@example',
    `${fence}ts`,
    'send()',
    fence,
    '',
    '',
    '',
  ])
  expect(fencesOf(text)).toEqual([{ info: 'ts', line: 8, code: 'send()' }])
})

test('puts an error where the reader finds it', () => {
  const example = { file: '.cache/docs/a-8.ts', document: 'src/a.ts', line: 8, run: false }
  const output = '.cache/docs/a-8.ts(3,5): error TS1: no\nother.ts(1,1): error TS2: no'
  expect(inDocuments([example], output)).toBe('src/a.ts:10:5: error TS1: no\nother.ts(1,1): error TS2: no')
})
