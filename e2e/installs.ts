// The packages as users get them, installed by npm, pnpm and yarn, compiled by four versions of TypeScript with the types of
// each platform, and run. No registry is asked.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runStep } from '../scripts/run-step.ts'
import { packagesOf, publishedNames } from '../scripts/workspace.ts'
import { compileMatrix } from './installs/compile-matrix.ts'
import { install } from './installs/install.ts'
import { linkTypes } from './installs/link-types.ts'
import { packAll } from './installs/pack-all.ts'
import { packInstalled } from './installs/pack-installed.ts'
import type { PackageManager } from './installs/package-manager.ts'
import { packageManagers } from './installs/package-managers.ts'
import { tryInstall } from './installs/try-install.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..')
process.chdir(root)

const atOnce = 2
const needsAll = process.env['PARLANCE_REQUIRE_ALL_RUNTIMES'] === '1'

let passed = 0
let failed = 0
/** Runs one row, and prints it. */
const row = async (what: string, run: () => Promise<readonly string[]>): Promise<void> => {
  const started = performance.now()
  const wrong = await run().catch((error: unknown) => [
    error instanceof Error ? error.message : String(error),
  ])
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (wrong.length === 0) passed += 1
  else failed += 1
  console.log([`${wrong.length === 0 ? '✓' : '✗'} ${what}, ${seconds} s`, ...wrong].join('\n    '))
}

const inTurns = async (jobs: readonly (() => Promise<void>)[]): Promise<void> => {
  const waiting = [...jobs]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next()
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'parlance-installs-')))
const programs = join(folder, 'programs')
const packed = join(folder, 'packed')
const projectOf = ({ name }: PackageManager): string => join(folder, name.replaceAll(/\W+/g, '-'))

/** What stands in a project's `node_modules`, folders of tools left out. */
const installedIn = (project: string): string[] =>
  readdirSync(join(project, 'node_modules'))
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@')
        ? readdirSync(join(project, 'node_modules', name)).map((each) => `${name}/${each}`)
        : name,
    )

type Tarballs = Readonly<Record<string, string>>

/** What sends and receives; schemas and the sandbox want more. */
const lean: ReadonlySet<string> = new Set([
  '@parlance/core',
  '@parlance/conversation-model',
  '@parlance/conversation-messages',
  '@parlance/conversation-events',
])

const tryManager = async (manager: PackageManager, ours: Tarballs): Promise<void> => {
  const { ok, output } = await runStep(manager.version, 30_000, folder)
  if (!ok) {
    console.log(`not run: ${manager.name}: ${output.trim().split('\n')[0]}`)
    if (needsAll) failed += 1
    return
  }
  await row(`${manager.name} ${output.trim()}`, async () => {
    const tarballs = { ...ours }
    for (const [name, installed] of Object.entries(manager.brings))
      tarballs[name] = await packInstalled(packed, name, installed)
    await install(manager, tarballs, projectOf(manager), programs)
    return tryInstall(manager, projectOf(manager))
  })
  // Once: with the one that puts within reach what is declared, and nothing else.
  if (manager.name !== 'pnpm') return
  await row(`${manager.name}, four packages that need no other`, async () => {
    const project = `${projectOf(manager)}-lean`
    const tarballs = Object.fromEntries(Object.entries(ours).filter(([name]) => lean.has(name)))
    await install(manager, tarballs, project, programs)
    const strangers = installedIn(project).filter((name) => !lean.has(name))
    return [...strangers.map((name) => `${name} was installed, too`), ...(await tryInstall(manager, project))]
  })
}

/** Every version of TypeScript over the first project in which the packages lie side by side. */
const tryCompilers = async (tarballs: Tarballs): Promise<void> => {
  const manager = packageManagers.find(
    (each) => each.isFlat && existsSync(join(projectOf(each), 'node_modules/@parlance/core')),
  )
  if (!manager) throw new Error('Nothing is compiled: no package manager has installed the packages.')
  const project = projectOf(manager)
  await row(`what ${manager.name} installs`, async () => {
    const strangers = installedIn(project).filter((name) => !(name in tarballs))
    return strangers.map((name) => `${name} was installed, too`)
  })
  linkTypes(root, project)
  const names = packagesOf(root)
    .flatMap(({ manifest }) => publishedNames(manifest))
    .filter((name) => !name.endsWith('/package.json'))
  await inTurns(
    compileMatrix(project, names).map(
      ({ name, run }) =>
        () =>
          row(name, run),
    ),
  )
}

try {
  mkdirSync(programs)
  cpSync(join(here, 'installs/programs'), programs, { recursive: true })
  cpSync(join(here, 'bundlers/drive.mjs'), join(programs, 'drive.mjs'))
  const tarballs = await packAll(root, packed)
  await inTurns(packageManagers.map((manager) => () => tryManager(manager, tarballs)))
  await tryCompilers(tarballs)
} catch (error) {
  failed += 1
  console.log(`✗ ${error instanceof Error ? error.message : String(error)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
