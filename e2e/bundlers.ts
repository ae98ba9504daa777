// The packages as users get them, bundled by esbuild, rollup, rolldown, vite and webpack, for browsers and for Node; every
// bundle is run.
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packagesOf, publishedNames } from '../scripts/workspace.ts'
import type { Bundler, Target } from './bundlers/bundler.ts'
import { bundlersHere } from './bundlers/bundlers-here.ts'
import type { Place } from './bundlers/place.ts'
import { tryProgram } from './bundlers/try-program.ts'
import { type WeightRow, weightTable } from './bundlers/weight-table.ts'
import type { Weight } from './bundlers/weight.ts'
import { installPacks } from './runtimes/install-packs.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..')
process.chdir(root)

/** Each program, and what its bundle must print. */
const programs: Readonly<Record<string, string>> = {
  'send-a-text': '01M; POST /oauth2/token; POST /v1/projects/project/messages:send text_message',
  'verify-and-parse': 'true mismatch MESSAGE_INBOUND',
  all: '200; POST /v1/projects/project/messages:send text_message',
}
const targets: readonly Target[] = ['browser', 'node']

let passed = 0
const wrong: string[] = []
const note = (what: string, faults: readonly string[]): void => {
  if (faults.length === 0) passed += 1
  wrong.push(...faults.map((fault) => `${what}: ${fault}`))
}

// Terser leaves the mention of a class that others extend.
const mentioned = /^(?:Error;)+$/

/** An import of which nothing is used must leave nothing. */
const tryBareImport = async (bundler: Bundler, folder: string, name: string, how: string): Promise<void> => {
  const what = `${bundler.name}, import '${name}', ${how}`
  try {
    const file = join(folder, 'programs', `bare-${name.replaceAll(/\W/g, '-')}.mjs`)
    writeFileSync(file, `import '${name}'\n`)
    const { minified } = await bundler.bundle(folder, file, 'browser')
    const left = minified.replace(/^export\s*\{\s*\};?\s*$/, '').trim()
    const isNothing = left === '' || (how !== promised && mentioned.test(left))
    note(what, isNothing ? [] : [`leaves ${left.length} bytes: ${left.slice(0, 200)}`])
  } catch (error) {
    note(what, [error instanceof Error ? error.message : String(error)])
  }
}

const promised = 'as it says of itself'
const proved = 'without "sideEffects": false'

/**
 * Takes the promise away that importing does nothing: then a bundler keeps what it cannot prove to do nothing.
 */
const withoutPromise = (installed: string, name: string): void => {
  const file = join(installed, 'node_modules', name, 'package.json')
  const { sideEffects, ...manifest }: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'))
  // The sandbox's page is a program, served to a browser: it starts when it is loaded, and nothing else may.
  const free = sideEffects === false || String(sideEffects) === './dist/page/page.js,./src/page/page.ts'
  note(`${name}/package.json`, free ? [] : ['must say "sideEffects": false'])
  writeFileSync(file, JSON.stringify(manifest))
}

// What needs a peer that is not installed here, or Node, is for Node alone; the page is a program.
const isForAll = (name: string): boolean => !/\/(undici|msw|node|page|package\.json)$/.test(name)

const tryPrograms = async (bundlers: readonly Bundler[]): Promise<void> => {
  const rows: WeightRow[] = []
  for (const [program, expected] of Object.entries(programs)) {
    for (const bundler of bundlers) {
      const weights = new Map<Target, Weight>()
      const tryTarget = async (target: Target): Promise<void> => {
        const what = `${bundler.name}, ${program}, for ${target}`
        try {
          const { weight, faults } = await tryProgram(bundler, place, program, target, expected)
          weights.set(target, weight)
          note(what, faults)
        } catch (error) {
          note(what, [error instanceof Error ? error.message : String(error)])
        }
      }
      await Promise.all(targets.map(tryTarget))
      rows.push({ program, bundler: bundler.name, weights })
    }
  }
  console.log('Bytes: compressed, minified, and minified by package.\n')
  console.log(weightTable(rows))
}

const checkAll = async (): Promise<void> => {
  const bundlers = await bundlersHere((name, why) => {
    console.log(`not run: ${name}: ${why}`)
    if (process.env['PARLANCE_REQUIRE_ALL_RUNTIMES'] === '1') note(name, ['is not there'])
  })
  await tryPrograms(bundlers)
  const packages = packagesOf(root)
  const names = packages.flatMap(({ manifest }) => publishedNames(manifest)).filter(isForAll)
  for (const how of [promised, proved]) {
    if (how === proved) for (const { manifest } of packages) withoutPromise(place.installed, manifest.name)
    for (const name of names) {
      await Promise.all(bundlers.map((bundler) => tryBareImport(bundler, place.installed, name, how)))
    }
  }
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'parlance-bundlers-')))
const place: Place = { installed: join(folder, 'installed'), empty: join(folder, 'empty') }
try {
  cpSync(join(here, 'bundlers/programs'), join(place.installed, 'programs'), { recursive: true })
  cpSync(join(here, 'bundlers/drive.mjs'), join(place.empty, 'drive.mjs'))
  await installPacks(root, place.installed)
  await checkAll()
} catch (error) {
  note('the check', [error instanceof Error ? error.message : String(error)])
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const each of wrong) console.log(`✗ ${each}`)
console.log(`\n${passed} passed, ${wrong.length} failed`)
process.exitCode = wrong.length === 0 ? 0 : 1
