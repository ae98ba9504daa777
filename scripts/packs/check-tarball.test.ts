import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeTree } from '../test/write-tree.ts'
import { checkTarball } from './check-tarball.ts'

const files = {
  'package/package.json': JSON.stringify({
    name: 'tried',
    version: '1.0.0',
    license: 'MIT',
    type: 'module',
    repository: { type: 'git', url: 'git+https://github.com/parlance-sdk/parlance.git' },
    engines: { node: '>=20' },
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
  }),
  'package/index.js': 'export const one = 1\n',
  'package/index.d.ts': 'export declare const one: number\n',
  'package/README.md': '# Tried\n',
}

const check = (changes: Readonly<Record<string, string>> = {}): Promise<string[]> => {
  const folder = writeTree({ ...files, ...changes })
  execFileSync('tar', ['-czf', join(folder, 'tried.tgz'), '-C', folder, 'package'])
  return checkTarball(join(folder, 'tried.tgz'))
}

test('publint and attw find nothing in a package that is in order', { timeout: 60_000 }, async () => {
  expect(await check()).toEqual([])
})

test('attw fails on types that name a file which is not there', { timeout: 60_000 }, async () => {
  expect(await check({ 'package/index.d.ts': "export { one } from './gone.js'\n" })).toEqual([
    expect.stringMatching(/^attw:/),
  ])
})

test('publint fails on what it only warns of', { timeout: 60_000 }, async () => {
  const commonJs = { 'package/index.js': 'module.exports = { one: 1 }\n' }
  expect(await check(commonJs)).toContainEqual(expect.stringMatching(/^publint:[^]*CJS/))
})
