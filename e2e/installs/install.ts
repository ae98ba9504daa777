import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runStep } from '../../scripts/run-step.ts'
import type { PackageManager } from './package-manager.ts'

/** Installs the tarballs into a new project, and puts the programs beside them. Throws what the tool says. */
export const install = async (
  manager: PackageManager,
  tarballs: Readonly<Record<string, string>>,
  folder: string,
  programs: string,
): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  cpSync(programs, folder, { recursive: true })
  // Yarn 1 takes a file for another one when it is written in two ways; so it is written in one, from the project.
  const locations = Object.fromEntries(
    Object.entries(tarballs).map(([name, tarball]) => [
      name,
      `file:${relative(folder, tarball).replaceAll('\\', '/')}`,
    ]),
  )
  for (const [file, text] of Object.entries(manager.project(locations)))
    writeFileSync(join(folder, file), text)
  const { ok, output } = await runStep(manager.install, 120_000, folder)
  if (!ok) throw new Error(`${manager.install.join(' ')}\n${output.trim()}`)
}
