import { cpSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '../../scripts/packs/pack.ts'
import { packagesOf } from '../../scripts/workspace.ts'

/**
 * Installs every package into a folder as users get it, without a registry: packed, unpacked, and beside them what
 * they declare as dependencies, and nothing else.
 */
export const installPacks = async (root: string, folder: string): Promise<void> => {
  const modules = join(folder, 'node_modules')
  const packages = packagesOf(root)
  // Packed into this folder, so that other checks can pack at the same time.
  const packed = await Promise.allSettled(packages.map((each) => pack(folder, each, modules)))
  for (const result of packed) if (result.status === 'rejected') throw result.reason
  for (const { folder: source, manifest } of packages) {
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      if (packages.some((each) => each.manifest.name === name)) continue
      const installed = realpathSync(join(root, source, 'node_modules', name))
      cpSync(installed, join(modules, name), { recursive: true })
    }
  }
  const dependencies = Object.fromEntries(packages.map(({ manifest }) => [manifest.name, '*']))
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module', dependencies }),
  )
}
