import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeTree } from '../../scripts/test/write-tree.ts'
import { bundlersHere } from './bundlers-here.ts'
import { bytesByPackage } from './bytes-by-package.ts'

const manifest = '{ "type": "module", "exports": "./index.js" }'
const text = (length: number): string => JSON.stringify('a'.repeat(length))

const files = {
  'programs/program.mjs':
    "import { a } from '@parlance/core'\nimport { b } from 'valibot'\nexport const main = () => [a(), b()]",
  'node_modules/@parlance/core/package.json': manifest,
  'node_modules/@parlance/core/index.js': `globalThis.core = ${text(200)}\nexport const a = () => globalThis.core`,
  'node_modules/valibot/package.json': manifest,
  'node_modules/valibot/index.js': `globalThis.valibot = ${text(100)}\nexport const b = () => globalThis.valibot`,
}

const bundlers = await bundlersHere(() => undefined)

test.each(bundlers)(
  '$name: every byte is counted once, at the package that it comes from',
  { timeout: 60_000 },
  async (bundler) => {
    const folder = realpathSync(writeTree(files))
    const { minified, map } = await bundler.bundle(folder, join(folder, 'programs/program.mjs'), 'browser')
    const bytes = bytesByPackage(minified, map)
    const { '@parlance/core': core = 0, valibot = 0, ...others } = Object.fromEntries(bytes)
    expect(Object.keys(others)).toEqual(['other'])
    // The text, and at most a name, an assignment and a function.
    expect(core).toBeGreaterThan(200)
    expect(core).toBeLessThan(280)
    expect(valibot).toBeGreaterThan(100)
    expect(valibot).toBeLessThan(180)
    const sum = [...bytes.values()].reduce((all, each) => all + each, 0)
    expect(sum).toBe(Buffer.byteLength(minified))
  },
)
