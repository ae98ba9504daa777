import { expect, test } from 'vitest'
import { writeTree } from '../test/write-tree.ts'
import { checkManifest } from './check-manifest.ts'

const inOrder = {
  name: '@parlance/core',
  version: '1.2.3',
  description: 'Client, authentication and transport.',
  keywords: ['sinch', 'sms'],
  homepage: 'https://github.com/parlance-sdk/parlance#readme',
  bugs: 'https://github.com/parlance-sdk/parlance/issues',
  license: 'MIT',
  repository: {
    type: 'git',
    url: 'git+https://github.com/parlance-sdk/parlance.git',
    directory: 'packages/core',
  },
  type: 'module',
  sideEffects: false,
  bin: { core: './dist/cli.js' },
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './package.json': './package.json',
  },
  engines: { node: '>=20' },
}

const check = (changes: object = {}): string[] =>
  checkManifest(
    writeTree({
      'package.json': JSON.stringify({ ...inOrder, ...changes }),
      'dist/index.js': '',
      'dist/index.d.ts': '',
      'dist/cli.js': '',
    }),
    'packages/core',
  )

test('finds nothing in a manifest that is in order', () => {
  expect(check()).toEqual([])
})

test.each([
  ['another licence', { license: 'ISC' }, '"license" is "ISC", not "MIT"'],
  ['no engines', { engines: undefined }, '"engines" is undefined, not {"node":">=20"}'],
  ['CommonJS', { type: undefined }, '"type" is undefined, not "module"'],
  ['side effects', { sideEffects: undefined }, '"sideEffects" is undefined, not false'],
  [
    'the folder of another package',
    { repository: { ...inOrder.repository, directory: 'packages/model' } },
    expect.stringMatching(/^"repository" is .*packages\/model.*, not .*packages\/core/),
  ],
  ['no version', { version: undefined }, '"version" is missing'],
  ['no description', { description: '' }, '"description" says too little'],
  ['no keywords', { keywords: undefined }, '"keywords" do not name sinch'],
  [
    'a program that runs when it is installed',
    { scripts: { postinstall: 'node x.js' } },
    'runs "postinstall" on the machine of the user',
  ],
  ['a missing command', { bin: { core: './dist/gone.js' } }, 'names ./dist/gone.js, which is not there'],
  [
    'a missing file of an export',
    { exports: { '.': { types: './dist/index.d.ts', default: './dist/gone.js' } } },
    'names ./dist/gone.js, which is not there',
  ],
  [
    'types that come too late',
    { exports: { '.': { default: './dist/index.js', types: './dist/index.d.ts' } } },
    'the export "." must have "types" and "default", in this order',
  ],
  [
    'an export without types',
    { exports: { '.': './dist/index.js' } },
    'the export "." must have "types" and "default", in this order',
  ],
])('names %s', (_, changes, message) => {
  expect(check(changes)).toEqual([message])
})
