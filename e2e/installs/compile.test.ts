import { expect, test } from 'vitest'
import { writeTree } from '../../scripts/test/write-tree.ts'
import { compile } from './compile.ts'
import { compilers } from './compilers.ts'

const files = {
  'package.json': '{ "type": "module" }',
  'right.ts': 'export const one: number = 1',
  'wrong.ts':
    "export const one: number = 'one'\n// @ts-expect-error nothing is wrong here\nexport const two = 2",
  'lost.ts': "export * from 'nowhere'",
}
const options = { lib: ['ES2022'], types: [], module: 'NodeNext' }
const folderHere = (): string => writeTree(files)

test.each(Object.values(compilers))(
  'TypeScript $version says what is wrong, and nothing else',
  async (compiler) => {
    const folder = folderHere()
    expect(await compile(compiler, folder, { files: ['right.ts'], options })).toEqual([])
    expect(await compile(compiler, folder, { files: ['right.ts', 'wrong.ts', 'lost.ts'], options })).toEqual([
      expect.stringMatching(/^lost\.ts\(1,15\): error TS2307: /),
      expect.stringMatching(/^wrong\.ts\(1,14\): error TS2322: /),
      expect.stringMatching(/^wrong\.ts\(2,1\): error TS2578: /),
    ])
  },
  60_000,
)

test('a compiler that does not start is an error, too', async () => {
  const broken = { ...compilers['7.0'], command: [process.execPath, 'no-such-compiler.js'] }
  expect(await compile(broken, folderHere(), { files: ['right.ts'], options })).toEqual([
    expect.stringContaining('no-such-compiler.js'),
  ])
})
