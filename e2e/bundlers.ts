// The packages as users get them, bundled by esbuild, rollup and rolldown, for browsers and for Node; every bundle is run.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { runStep } from '../scripts/run-step.ts'
import { packagesOf, publishedNames } from '../scripts/workspace.ts'
import type { Bundler, Target } from './bundlers/bundler.ts'
import { checkBundle } from './bundlers/check-bundle.ts'
import { esbuildBundler } from './bundlers/esbuild-bundler.ts'
import { rolldownBundler } from './bundlers/rolldown-bundler.ts'
import { rollupBundler } from './bundlers/rollup-bundler.ts'
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

/** Bundles a program and runs the bundle where no package is in reach. Answers with its size. */
const tryProgram = async (
  bundler: Bundler,
  place: { installed: string; empty: string },
  program: string,
  target: Target,
): Promise<string> => {
  const what = `${bundler.name}, ${program}, for ${target}`
  try {
    const bundled = await bundler.bundle(
      place.installed,
      join(place.installed, 'programs', `${program}.mjs`),
      target,
    )
    const file = join(place.empty, `${bundler.name}-${target}-${program}.mjs`)
    writeFileSync(file, bundled.minified)
    const { ok, output } = await runStep(['node', join(place.empty, 'drive.mjs'), file], 15_000)
    const said = output.trim()
    const works =
      ok && said === programs[program] ? [] : [`expected "${programs[program]}" and got "${said}"`]
    note(what, [...works, ...(await checkBundle(bundled))])
    return String(gzipSync(bundled.minified, { level: 9 }).length)
  } catch (error) {
    note(what, [error instanceof Error ? error.message : String(error)])
    return '-'
  }
}

// The one thing that ofetch makes while it is loaded.
const made = /^(?:(?:var|const|let) \w+\s*=\s*)?new Set\(Object\.freeze\(\[[^\]]*\]\)\);?$/

/** An import of which nothing is used must leave nothing. */
const tryBareImport = async (bundler: Bundler, folder: string, name: string, how: string): Promise<void> => {
  const what = `${bundler.name}, import '${name}', ${how}`
  try {
    const file = join(folder, 'programs', `bare-${name.replaceAll(/\W/g, '-')}.mjs`)
    writeFileSync(file, `import '${name}'\n`)
    const { minified } = await bundler.bundle(folder, file, 'browser')
    const left = minified.replace(/^export\s*\{\s*\};?\s*$/, '').trim()
    const isNothing = left === '' || (how !== promised && made.test(left))
    note(what, isNothing ? [] : [`leaves ${left.length} bytes: ${left.slice(0, 200)}`])
  } catch (error) {
    note(what, [error instanceof Error ? error.message : String(error)])
  }
}

const promised = 'as it says of itself'
const proved = 'without "sideEffects": false'

const bundlersHere = async (): Promise<Bundler[]> => {
  const bundlers = [esbuildBundler, rollupBundler]
  try {
    bundlers.push(await rolldownBundler())
  } catch (error) {
    console.log(`not run: rolldown: ${error instanceof Error ? error.message : String(error)}`)
    if (process.env['PARLANCE_REQUIRE_ALL_RUNTIMES'] === '1') note('rolldown', ['is not there'])
  }
  return bundlers
}

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

const checkAll = async (place: { installed: string; empty: string }): Promise<void> => {
  const bundlers = await bundlersHere()
  console.log(`bytes, minified and compressed: ${bundlers.map(({ name }) => name).join(', ')}`)
  for (const program of Object.keys(programs)) {
    for (const target of targets) {
      const sizes = await Promise.all(bundlers.map((bundler) => tryProgram(bundler, place, program, target)))
      console.log(`${program}, for ${target}: ${sizes.join(', ')}`)
    }
  }
  const packages = packagesOf(root)
  const names = packages.flatMap(({ manifest }) => publishedNames(manifest)).filter(isForAll)
  for (const how of [promised, proved]) {
    if (how === proved) for (const { manifest } of packages) withoutPromise(place.installed, manifest.name)
    for (const name of names) {
      for (const bundler of bundlers) await tryBareImport(bundler, place.installed, name, how)
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'parlance-bundlers-'))
const place = { installed: join(folder, 'installed'), empty: join(folder, 'empty') }
try {
  cpSync(join(here, 'bundlers/programs'), join(place.installed, 'programs'), { recursive: true })
  cpSync(join(here, 'bundlers/drive.mjs'), join(place.empty, 'drive.mjs'))
  await installPacks(root, place.installed)
  await checkAll(place)
} catch (error) {
  note('the check', [error instanceof Error ? error.message : String(error)])
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const each of wrong) console.log(`✗ ${each}`)
console.log(`\n${passed} passed, ${wrong.length} failed`)
process.exitCode = wrong.length === 0 ? 0 : 1
