import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runStep } from '../run-step.ts'
import { type Manifest, readManifest, type WorkspacePackage } from '../workspace.ts'

/** A package as users get it. */
export interface PackedPackage {
  readonly tarball: string
  /** The unpacked content. */
  readonly folder: string
  readonly manifest: Manifest
}

const must = async (...command: string[]): Promise<void> => {
  const { ok, output } = await runStep(command)
  if (!ok) throw new Error(`${command.join(' ')}\n${output}`)
}

/** Packs a package as publishing does, and unpacks it below `modules` as installing does. */
export const pack = async (
  root: string,
  { folder, manifest }: WorkspacePackage,
  modules: string,
): Promise<PackedPackage> => {
  const destination = join(root, '.pack', manifest.name)
  rmSync(destination, { recursive: true, force: true })
  await must('pnpm', '--dir', folder, 'pack', '--pack-destination', destination)
  const tarball = join(destination, readdirSync(destination)[0] ?? '')
  const installed = join(modules, manifest.name)
  mkdirSync(installed, { recursive: true })
  await must('tar', '-xzf', tarball, '-C', installed, '--strip-components=1')
  return { tarball, folder: installed, manifest: readManifest(join(installed, 'package.json')) }
}

/** The files of an unpacked package: `dist/index.js`. */
export const packedFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()
