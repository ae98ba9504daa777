import { expect, test } from 'vitest'
import { writeTree } from '../test/write-tree.ts'
import { bundle } from './bundle.ts'
import { checkBudget } from './check-budget.ts'

const incompressible = Array.from({ length: 60 }, (_, index) => (index * 7919).toString(36)).join('')

const installed = {
  'node_modules/parts/package.json': JSON.stringify({
    name: 'parts',
    sideEffects: false,
    exports: { '.': { '@parlance/source': './source.js', default: './index.js' } },
  }),
  'node_modules/parts/source.js': 'export const send = () => "from source"',
  'node_modules/parts/index.js': "export { send } from './send.js'\nexport { other } from './other.js'",
  'node_modules/parts/send.js':
    "import { createFetch } from './ofetch.js'\nexport const send = () => createFetch('text_message')",
  'node_modules/parts/other.js': "import { deep } from './deep.js'\nexport const other = () => deep()",
  'node_modules/parts/deep.js':
    "export const deep = () => ({ carousel_message: 1 })\nexport const unused = () => 'secret'",
  'node_modules/parts/ofetch.js': `export const createFetch = (name) => [name, ${JSON.stringify(incompressible)}]`,
} as const

const send = "export { send } from 'parts'"
const both = "export { send, other } from 'parts'"
const carousel = { word: /carousel_message/, because: 'text needs no other kind' }

const check = async (
  program: string,
  limits: object,
  files: Readonly<Record<string, string>> = {},
): Promise<string[]> =>
  checkBudget(await bundle(writeTree({ ...installed, ...files }), program, 'browser'), {
    name: 'x',
    program,
    gzip: 1000,
    ...limits,
  })

test('finds nothing in an import that keeps to its budget', async () => {
  expect(
    await check(send, { ours: 1000, forbidden: [carousel, { word: /secret/, because: 'unused' }] }),
  ).toEqual([])
})

test('names an import that is too large, with and without ofetch', async () => {
  expect(await check(send, { gzip: 10, ours: 5 })).toEqual([
    expect.stringMatching(/^\d+ bytes compressed, 10 allowed$/),
    expect.stringMatching(/^\d+ bytes compressed without ofetch, 5 allowed$/),
  ])
})

test('counts ofetch apart, and every package by name', async () => {
  const { gzip, oursGzip, byPackage, min } = await bundle(writeTree(installed), both, 'node')
  expect(oursGzip).toBeLessThan(gzip)
  expect(byPackage.map(([name]) => name)).toEqual(['ofetch', 'parts'])
  expect(byPackage.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThan(min)
})

test('names the file that brings a forbidden word, and the way to it', async () => {
  const [wrong, ...others] = await check(both, { forbidden: [carousel] })
  expect(others).toEqual([])
  expect(wrong).toContain('holds /carousel_message/ (text needs no other kind)')
  expect(wrong).toContain('in node_modules/parts/deep.js')
  expect(wrong).toContain(
    'by program.js → node_modules/parts/index.js → node_modules/parts/other.js → node_modules/parts/deep.js',
  )
})

test('names a package that may be in no import, by its path', async () => {
  const files = {
    'node_modules/parts/send.js': "import fetch from 'node-fetch-native'\nexport const send = () => fetch()",
    'node_modules/node-fetch-native/package.json': '{ "name": "node-fetch-native", "main": "index.js" }',
    'node_modules/node-fetch-native/index.js': 'export default () => 1',
  }
  expect(await check(send, {}, files)).toEqual([
    expect.stringContaining('in node_modules/node-fetch-native/index.js'),
  ])
})

test('measures what is published, not the sources', async () => {
  const { parts } = await bundle(writeTree(installed), send, 'browser')
  expect([...parts.keys()]).not.toContain('node_modules/parts/source.js')
})

test('fails on an export that does not exist', async () => {
  await expect(bundle(writeTree(installed), "export { gone } from 'parts'", 'browser')).rejects.toThrow(
    /gone/,
  )
})
