// Packs every package for publishing, and holds each manifest to what users can install.
import { existsSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tarballOf } from './release/tarball-of.ts'
import { runStep } from './run-step.ts'
import { packagesOf } from './workspace.ts'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const must = async (...command: string[]): Promise<string> => {
  const { ok, output } = await runStep(command)
  if (!ok) throw new Error(`${command.join(' ')}\n${output}`)
  return output
}

const packages = packagesOf('.')
rmSync('.pack/release', { recursive: true, force: true })
for (const { folder, manifest } of packages) {
  const tarball = tarballOf(manifest)
  await must('pnpm', '--dir', folder, 'pack', '--pack-destination', `${process.cwd()}/${dirname(tarball)}`)
  if (!existsSync(tarball)) throw new Error(`${folder} was not packed to ${tarball}.`)
  const packed = await must('tar', '-xzOf', tarball, 'package/package.json')
  const left = /"(workspace|catalog):[^"]*"/.exec(packed)
  if (left) throw new Error(`${tarball} asks for ${left[0]}, which nobody can install.`)
  console.log(tarball)
}
