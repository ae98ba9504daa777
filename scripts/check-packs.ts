// The packages as users get them: packed, unpacked, looked at, and compiled against.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkConsumer } from './packs/check-consumer.ts'
import { checkDeclarations } from './packs/check-declarations.ts'
import { checkFiles } from './packs/check-files.ts'
import { checkManifest } from './packs/check-manifest.ts'
import { checkTarball } from './packs/check-tarball.ts'
import { pack } from './packs/pack.ts'
import { packagesOf, type WorkspacePackage } from './workspace.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
// Outside the workspace, so that nothing of it is found by accident.
const consumer = mkdtempSync(join(tmpdir(), 'parlance-consumer-'))

const checkPackage = async (each: WorkspacePackage): Promise<string[]> => {
  const { name } = each.manifest
  const { folder, manifest, tarball } = await pack(root, each, join(consumer, 'node_modules'))
  const wrong = [
    ...checkFiles(folder, name),
    ...checkDeclarations(folder, manifest),
    ...checkManifest(folder, each.folder),
    ...(await checkTarball(tarball)),
  ]
  return wrong.map((what) => `${name}: ${what}`)
}

try {
  const packages = packagesOf(root)
  const wrong = (await Promise.all(packages.map(checkPackage))).flat()
  wrong.push(...(await checkConsumer(root, consumer)))
  for (const each of wrong) console.log(each)
  console.log(`${packages.length} packages, ${wrong.length} faults`)
  process.exitCode = wrong.length === 0 ? 0 : 1
} finally {
  rmSync(consumer, { recursive: true, force: true })
}
