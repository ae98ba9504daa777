import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '../../scripts/packs/pack.ts'
import { packagesOf } from '../../scripts/workspace.ts'
import { packInstalled } from './pack-installed.ts'
import { tarballIn } from './tarball-in.ts'

/** Puts the tarballs of every package of ours, and of what they depend on, into a folder; answers with them by name. */
export const packAll = async (root: string, folder: string): Promise<Readonly<Record<string, string>>> => {
  const packages = packagesOf(root)
  const tarballs: Record<string, string> = {}
  mkdirSync(folder, { recursive: true })
  const packOurs = async (each: (typeof packages)[number]): Promise<void> => {
    const { name } = each.manifest
    const { tarball } = await pack(folder, each, join(folder, 'unpacked'))
    tarballs[name] = tarballIn(folder, name)
    renameSync(tarball, tarballs[name])
  }
  await Promise.all(packages.map(packOurs))
  for (const { folder: source, manifest } of packages) {
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      tarballs[name] ??= await packInstalled(folder, name, join(root, source, 'node_modules', name))
    }
  }
  return tarballs
}
