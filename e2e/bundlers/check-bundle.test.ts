import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeTree } from '../../scripts/test/write-tree.ts'
import type { Target } from './bundler.ts'
import { bundlersHere } from './bundlers-here.ts'
import { checkBundle } from './check-bundle.ts'

const manifest = (name: string): string =>
  JSON.stringify({ name, type: 'module', sideEffects: false, exports: './index.js' })
const core = 'node_modules/@parlance/core'

const installed = {
  'programs/program.mjs': "import { send } from '@parlance/core'\nexport const main = () => send()",
  [`${core}/package.json`]: manifest('@parlance/core'),
  [`${core}/index.js`]: "export { send } from './send.js'\nexport { other } from './other.js'",
  [`${core}/send.js`]:
    "// Not by node-fetch-native.\nexport const send = () => fetch('https://api.example/')",
  [`${core}/other.js`]:
    "import fetch from 'node-fetch-native'\nexport const other = () => fetch('https://other.example/')",
  'node_modules/node-fetch-native/package.json': manifest('node-fetch-native'),
  'node_modules/node-fetch-native/index.js': 'export default (url) => [url, globalThis.process]',
  'node_modules/destr/package.json': manifest('destr'),
  'node_modules/destr/index.js': 'export const destr = (text) => (text === "NaN" ? NaN : JSON.parse(text))',
} as const

const way = (...files: string[]): string =>
  `\n    by ${['programs/program.mjs', `${core}/index.js`, ...files].join(' → ')}`

const bundlers = await bundlersHere(() => undefined)

describe.each(bundlers)('$name', { timeout: 60_000 }, (bundler) => {
  const check = async (target: Target, files: Readonly<Record<string, string>> = {}): Promise<string[]> => {
    const folder = realpathSync(writeTree({ ...installed, ...files }))
    return checkBundle(folder, await bundler.bundle(folder, join(folder, 'programs/program.mjs'), target))
  }
  test.each<Target>(['browser', 'node'])(
    'finds nothing in a bundle that is in order, for %s',
    async (target) => {
      expect(await check(target)).toEqual([])
    },
  )

  test.each<Target>(['browser', 'node'])(
    'finds a second fetch, for %s, and who imports it',
    async (target) => {
      const program = "import { other } from '@parlance/core'\nexport const main = () => other()"
      expect(await check(target, { 'programs/program.mjs': program })).toContain(
        `holds node-fetch-native${way(`${core}/other.js`, 'node_modules/node-fetch-native/index.js')}`,
      )
    },
  )

  test('finds a lenient parser, also where it was copied into a file of ours', async () => {
    const imported = "import { destr } from 'destr'\nexport const send = () => destr('1')"
    expect(await check('browser', { [`${core}/send.js`]: imported })).toContain(
      `holds destr${way(`${core}/send.js`, 'node_modules/destr/index.js')}`,
    )
    const copied =
      'export const send = function destr(text) { return text ? [destr(text.slice(1)), text] : text }'
    expect(await check('browser', { [`${core}/send.js`]: copied })).toEqual([
      `holds /\\bdestr\\b/ (it guesses where JSON.parse fails)${way(`${core}/send.js`)}`,
    ])
  })

  test('finds a second way to send that Node brings', async () => {
    const send = "import { get } from 'node:http'\nexport const send = () => get('http://api.example/')"
    expect(await check('node', { [`${core}/send.js`]: send })).toContain(
      `still imports node:http${way(`${core}/send.js`, 'node:http')}`,
    )
  })
})
