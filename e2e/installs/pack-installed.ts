import { cpSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { runStep } from '../../scripts/run-step.ts'
import { tarballIn } from './tarball-in.ts'

/** Packs a package of others as it is installed. */
export const packInstalled = async (folder: string, name: string, installed: string): Promise<string> => {
  const place = join(folder, 'others', name)
  mkdirSync(place, { recursive: true })
  const source = realpathSync(installed)
  cpSync(source, join(place, 'package'), {
    recursive: true,
    filter: (file) => file !== join(source, 'node_modules'),
  })
  const tarball = tarballIn(folder, name)
  const { ok, output } = await runStep(['tar', '-czf', tarball, '-C', place, 'package'])
  if (!ok) throw new Error(`${name} cannot be packed\n${output}`)
  return tarball
}
