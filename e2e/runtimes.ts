// The packages as users get them, and one suite on every runtime: Node, Deno, Bun, Workers, a browser. The verdicts must
// be equal everywhere; what a platform decides is listed by name.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromiumRuntimes } from './runtimes/chromium.ts'
import { commandRuntime } from './runtimes/command-runtime.ts'
import { compareVerdicts } from './runtimes/compare-verdicts.ts'
import { installPacks } from './runtimes/install-packs.ts'
import { denoTells, nodeTells } from './runtimes/place.ts'
import { RuntimeMissing } from './runtimes/runtime-missing.ts'
import type { Runtime, RuntimeResult } from './runtimes/runtime.ts'
import { workerd } from './runtimes/workerd.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..')
process.chdir(root)

const binary = (name: string): string => join(here, 'node_modules', name)
const runtimes: readonly Runtime[] = [
  ...chromiumRuntimes(root),
  workerd,
  commandRuntime('node 20', nodeTells, binary('node20/bin/node')),
  commandRuntime('node 22', nodeTells, binary('node22/bin/node')),
  commandRuntime('node 24', nodeTells, process.execPath),
  commandRuntime('node 26', nodeTells, binary('node26/bin/node')),
  commandRuntime('deno', denoTells, binary('.bin/deno'), [
    'run',
    '--no-remote',
    '--no-lock',
    '--node-modules-dir=manual',
    '--allow-net=127.0.0.1',
  ]),
  commandRuntime('bun', nodeTells, binary('.bin/bun'), ['--no-install', 'run']),
]

const atOnce = 3
const needsAll = process.env['PARLANCE_REQUIRE_ALL_RUNTIMES'] === '1'

const results = new Map<string, RuntimeResult>()
let passed = 0
let failed = 0

const run = async ({ name, run: runIn }: Runtime, folder: string): Promise<void> => {
  const started = performance.now()
  try {
    const result = await runIn(folder)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    results.set(name, result)
    passed += result.passed
    failed += result.failed
    console.log(`${name} (${result.version}): ${result.passed} passed, ${result.failed} failed, ${seconds} s`)
  } catch (error) {
    if (error instanceof RuntimeMissing) {
      console.log(`not run: ${name}: ${error.message}`)
      if (needsAll) failed += 1
      return
    }
    failed += 1
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The failures, those of several runtimes together. */
const explain = (): void => {
  const runtimesOf = new Map<string, string[]>()
  for (const [runtime, { failures }] of results) {
    for (const { name, expected, actual } of failures) {
      const text = `✗ ${name}\n  expected ${JSON.stringify(expected)}\n  but got  ${JSON.stringify(actual)}`
      runtimesOf.set(text, [...(runtimesOf.get(text) ?? []), runtime])
    }
  }
  for (const [text, names] of runtimesOf) console.log(`\n${text}\n  on ${names.join(', ')}`)
}

const runAll = async (folder: string): Promise<void> => {
  const waiting = [...runtimes]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await run(next, folder)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

const compare = (): void => {
  const tables = Object.fromEntries([...results].map(([name, { verdicts }]) => [name, verdicts]))
  const differences = compareVerdicts(tables)
  const rows = Math.max(0, ...Object.values(tables).map((table) => Object.keys(table).length))
  if (results.size < 2) {
    failed += 1
    console.log(`\n✗ Nothing to compare: the suite came to its end on ${results.size} runtimes.`)
  } else if (differences.length === 0) {
    passed += 1
    console.log(`\nThe ${rows} verdicts are equal on ${results.size} runtimes.`)
  } else {
    failed += differences.length
    console.log(
      `\n✗ Of ${rows} verdicts ${differences.length} are not equal everywhere:\n${differences.join('\n')}`,
    )
  }
  const platform = compareVerdicts(
    Object.fromEntries([...results].map(([name, result]) => [name, result.platform])),
  )
  console.log(`\nWhat differs by platform, as expected:\n${platform.join('\n')}`)
}

const folder = mkdtempSync(join(tmpdir(), 'parlance-e2e-'))
try {
  await installPacks(root, folder)
  for (const file of ['suite', 'suite.mjs', 'program.mjs'])
    cpSync(join(here, file), join(folder, file), { recursive: true })
  await runAll(folder)
  explain()
  compare()
} catch (error) {
  failed += 1
  console.log(`✗ ${error instanceof Error ? error.message : String(error)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
// Whatever a runtime has left behind must not keep this from ending.
setTimeout(() => process.exit(), 3000).unref()
