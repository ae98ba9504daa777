import { expect, test } from 'vitest'
import { writeTree } from '../test/write-tree.ts'
import { checkDeclarations } from './check-declarations.ts'

const manifest = {
  name: '@parlance/core',
  dependencies: { '@parlance/conversation-model': '*', valibot: '*' },
  exports: {
    '.': { types: './dist/index.d.ts' },
    './schemas': { types: './dist/schemas.d.ts' },
    './package.json': './package.json',
  },
}

const check = (changes: Readonly<Record<string, string>> = {}): string[] =>
  checkDeclarations(
    writeTree({
      'dist/index.d.ts': "export { a } from './a.ts'",
      'dist/a.d.ts': "import type { Text } from '@parlance/conversation-model'\nexport declare const a: Text",
      'dist/schemas.d.ts':
        "import type { GenericSchema } from 'valibot'\nexport declare const s: GenericSchema",
      'dist/unreached.d.ts': "import type { FetchOptions } from 'ofetch'",
      ...changes,
    }),
    manifest,
  )

test('finds nothing in declarations that are in order', () => {
  expect(check()).toEqual([])
})

test.each([
  [
    'the types of ofetch',
    "import type { FetchOptions } from 'ofetch'",
    'dist/a.d.ts:1 needs the types of ofetch',
  ],
  [
    'the types of valibot',
    "\nexport declare const a: import('valibot').GenericSchema",
    'dist/a.d.ts:2 needs the types of valibot',
  ],
  [
    'the types of Node',
    "import type { Hash } from 'node:crypto'",
    'dist/a.d.ts:1 needs the types of Node (node:crypto)',
  ],
  ['a directive', '/// <reference types="node" />', 'dist/a.d.ts:1 has a reference directive'],
  [
    'an undeclared package',
    "export type { X } from 'undici'",
    'dist/a.d.ts:1 imports undici, which is not declared',
  ],
  [
    'a file that does not exist',
    "export { b } from './b.ts'",
    'dist/b.d.ts, which "." reaches, does not exist',
  ],
])('names %s', (_, text, message) => {
  expect(check({ 'dist/a.d.ts': text })).toEqual([message])
})

test('names an export without types', () => {
  const exports = { '.': { default: './dist/index.js' } }
  expect(checkDeclarations(writeTree({}), { name: 'x', exports })).toEqual(['the export "." has no types'])
})
