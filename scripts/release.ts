// Publishes what `npm run release:pack` has packed, each package after those it needs. What is published already
// is passed over, so a release that broke off is finished by running it again. `-- --dry-run` only tries.
import { fileURLToPath } from 'node:url'
import { inOrder } from './release/in-order.ts'
import { tarballOf } from './release/tarball-of.ts'
import { runStep } from './run-step.ts'
import { packagesOf, versionOf } from './workspace.ts'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const isPublished = async (what: string): Promise<boolean> => {
  const { ok, output } = await runStep(['npm', 'view', what, 'version', '--json'])
  if (!ok && !output.includes('E404')) throw new Error(`npm view ${what}\n${output}`)
  return ok && output.trim() !== ''
}

const args = process.argv.slice(2)
const done = args.includes('--dry-run') ? 'can be published' : 'is published'

for (const manifest of inOrder(packagesOf('.').map((each) => each.manifest))) {
  const what = `${manifest.name}@${versionOf(manifest)}`
  if (await isPublished(what)) {
    console.log(`${what} is published already`)
    continue
  }
  const { ok, output } = await runStep(['npm', 'publish', tarballOf(manifest), ...args])
  if (!ok) throw new Error(`npm publish ${what}\n${output}`)
  console.log(`${what} ${done}`)
}
