import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as sandbox from './index.ts'

test('exports what is documented', () => {
  expect(Object.keys(sandbox).toSorted()).toEqual(['createSandbox', 'sampleEvent'])
})

test('offers no entry that works only when a browser loads it', () => {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  const { publishConfig, exports }: { publishConfig: { exports: object }; exports: object } =
    JSON.parse(manifest)
  expect(Object.keys(publishConfig.exports)).toEqual(['.', './msw', './node', './package.json'])
  // The page is built as an entry, and served; there is nothing to import.
  expect(exports).toHaveProperty(['./page'], { '@parlance/source': './src/page/page.ts' })
})
