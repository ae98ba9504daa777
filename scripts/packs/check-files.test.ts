import { expect, test } from 'vitest'
import { writeTree } from '../test/write-tree.ts'
import { checkFiles } from './check-files.ts'

const license = 'ofetch 1.5.1\n\nPermission is hereby granted'
const inOrder: Readonly<Record<string, string>> = {
  LICENSE: 'MIT',
  'README.md': '# Core',
  'package.json': '{ "name": "@parlance/core" }',
  'src/client.ts': 'export {}',
  'dist/client.js': 'export {}',
  'dist/client.js.map': '{ "sources": ["../src/client.ts"] }',
  'dist/client.d.ts': 'export {}',
  'dist/client.d.ts.map': '{ "sources": ["../src/client.ts"] }',
  'dist/ofetch.js': '/* ofetch 1.5.1 (MIT) */\nconst createFetch = 1\nexport { createFetch };\n',
  'dist/ofetch.LICENSE.txt': license,
}

const check = (changes: Readonly<Record<string, string | undefined>> = {}): string[] => {
  const files = Object.entries({ ...inOrder, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return checkFiles(writeTree(Object.fromEntries(files)), '@parlance/core')
}

test('finds nothing in a package that is in order', () => {
  expect(check()).toEqual([])
})

const builtIn = inOrder['dist/ofetch.js'] ?? ''

test.each([
  ['a missing licence', { LICENSE: undefined }, 'LICENSE is missing'],
  ['a missing readme', { 'README.md': undefined }, 'README.md is missing'],
  ['a test', { 'src/client.test.ts': '' }, 'src/client.test.ts is a test'],
  ['a file in a folder of tests', { 'src/test/fake.ts': '' }, 'src/test/fake.ts is a test'],
  ['a file of another kind', { 'dist/.env': '' }, 'dist/.env is not expected in a package'],
  ['a source that is not built', { 'src/notes.ts': '' }, 'src/notes.ts has no output dist/notes.d.ts'],
  ['output without a map', { 'dist/client.d.ts.map': undefined }, 'dist/client.d.ts has no map'],
  [
    'a map without its output',
    { 'dist/old.js.map': '{ "sources": [] }' },
    'dist/old.js.map is the map of nothing',
  ],
  ['output without its source', { 'dist/old.js': '' }, 'dist/old.js has no source src/old.ts'],
  [
    'a map to a file that is not there',
    { 'dist/client.js.map': '{ "sources": ["../src/gone.ts"] }' },
    'dist/client.js.map points to ../src/gone.ts',
  ],
  [
    'a map that points outside',
    { 'dist/client.js.map': '{ "sources": ["../../package.json"] }' },
    'dist/client.js.map points to ../../package.json',
  ],
  [
    'a protocol of the workspace',
    { 'package.json': '{ "dependencies": { "x": "workspace:^" } }' },
    'package.json still says "workspace:"',
  ],
  [
    'a catalog',
    { 'package.json': '{ "dependencies": { "x": "catalog:" } }' },
    'package.json still says "catalog:"',
  ],
  [
    'the condition of the sources',
    { 'package.json': '{ "exports": { "@parlance/source": "x" } }' },
    'package.json still says "@parlance/source"',
  ],
  ['a missing ofetch', { 'dist/ofetch.js': undefined }, 'dist/ofetch.js is missing'],
  [
    'an ofetch without its licence',
    { 'dist/ofetch.LICENSE.txt': undefined },
    'dist/ofetch.LICENSE.txt lacks the licence',
  ],
  [
    'an ofetch without its name',
    { 'dist/ofetch.js': builtIn.replace('ofetch 1.5.1', '') },
    'dist/ofetch.js does not name ofetch, its version and its licence',
  ],
  [
    'a second fetch in ofetch',
    { 'dist/ofetch.js': `${builtIn}import 'node-fetch-native'` },
    'dist/ofetch.js holds /node-fetch-native/',
  ],
  [
    'a lenient parser in ofetch',
    { 'dist/ofetch.js': `${builtIn}destr('1')` },
    'dist/ofetch.js holds /\\bdestr\\b/',
  ],
  [
    'a global read while loading',
    { 'dist/ofetch.js': `${builtIn}const Headers = globalThis.Headers;` },
    'dist/ofetch.js holds /^(?:const|var|let) \\w+ = .*\\bglobalThis\\b/m',
  ],
  [
    'more than createFetch',
    { 'dist/ofetch.js': builtIn.replace('{ createFetch }', '{ createFetch, ofetch }') },
    'dist/ofetch.js exports more than createFetch',
  ],
])('names %s', (_, changes, message) => {
  expect(check(changes)).toEqual([message])
})
