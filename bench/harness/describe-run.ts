import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, cpus, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import { readManifest } from '../../scripts/workspace.ts'
import { place } from './place.ts'

const versionIn = (file: string): string => {
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'))
  return version
}

const workerdVersion = (): string => {
  const miniflare = createRequire(place.runtimes.resolve('miniflare'))
  return versionIn(miniflare.resolve('workerd/package.json'))
}

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: place.root, encoding: 'utf8' }).trim()
const commit = (): string => {
  try {
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', 'packages') && ', changed'}`
  } catch {
    return 'unknown'
  }
}

const installed = (name: string): string =>
  versionIn(join(place.root, 'e2e/node_modules', name, 'package.json'))

/** On what and when, and what took part; nothing that names the machine. */
export const describeRun = (): string => {
  const cores = cpus()
  const model = cores[0]?.model.trim() || 'unknown'
  const { devDependencies = {} } = readManifest(join(place.bench, 'package.json'))
  const rivals = Object.entries(devDependencies).map(([name, version]) =>
    version.startsWith('npm:') ? version.slice(4).replace('@', ' ') : `${name} ${version}`,
  )
  return [
    `- **Date**: ${new Date().toISOString().slice(0, 10)}; commit ${commit()}`,
    `- **Machine**: ${cores.length} cores, ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}`,
    `- **Runtimes**: Node ${process.versions.node}, Bun ${installed('bun')}, Deno ${installed('deno')}, workerd ${workerdVersion()}`,
    `- **Beside**: ${rivals.join(', ')}`,
  ].join('\n')
}
