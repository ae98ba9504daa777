import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digest } from '../../scripts/digest.mjs'
import { pack } from '../../scripts/packs/pack.ts'
import { runStep } from '../../scripts/run-step.ts'
import { packagesOf } from '../../scripts/workspace.ts'
import { place } from './place.ts'

/** Installs the rivals, unless they are. */
const installRivals = async (): Promise<void> => {
  const manifests = ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml'].map((name) =>
    join(place.bench, name),
  )
  const marker = join(place.bench, 'node_modules', '.installed')
  const wanted = digest(manifests)
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return
  const { ok, output } = await runStep(['pnpm', '--dir', place.bench, 'install', '--frozen-lockfile'])
  if (!ok) throw new Error(output)
  writeFileSync(marker, wanted)
}

/** Puts our packages as users get them, packed and unpacked, where our own programs find them. */
const installOurs = async (): Promise<void> => {
  const modules = join(place.contender('parlance'), 'node_modules')
  rmSync(modules, { recursive: true, force: true })
  mkdirSync(modules, { recursive: true })
  const packages = packagesOf(place.root).filter(({ folder }) => !folder.endsWith('/sandbox'))
  const packed = await Promise.allSettled(packages.map((each) => pack(place.cache, each, modules)))
  for (const result of packed) if (result.status === 'rejected') throw result.reason
  const names = new Set(packages.flatMap(({ manifest }) => Object.keys(manifest.dependencies ?? {})))
  for (const name of names) {
    if (packages.some(({ manifest }) => manifest.name === name)) continue
    cpSync(realpathSync(join(place.bench, 'node_modules', name)), join(modules, name), { recursive: true })
  }
}

/** Makes everybody ready who takes part. */
export const installContenders = async (): Promise<void> => {
  mkdirSync(place.cache, { recursive: true })
  await installRivals()
  await installOurs()
}
