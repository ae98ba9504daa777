import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readManifest } from '../../scripts/workspace.ts'
import type { Measure } from '../harness/measure.ts'
import { place } from '../harness/place.ts'
import type { Topic } from '../harness/topic.ts'

const installed: Readonly<Record<string, readonly [from: string, ...names: string[]]>> = {
  parlance: [
    place.contender('parlance'),
    '@parlance/core',
    '@parlance/conversation-messages',
    '@parlance/conversation-events',
  ],
  'parlance, sending': [place.contender('parlance'), '@parlance/core', '@parlance/conversation-messages'],
  official: [place.bench, '@sinch/conversation'],
  'official-core': [place.bench, '@sinch/sdk-core'],
  ...Object.fromEntries(
    ['openai', 'stripe', 'resend', 'standardwebhooks', '@octokit/webhooks-methods'].map((name) => [
      name.replace(/^@|\/.*/g, ''),
      [place.bench, name],
    ]),
  ),
}

/** The folder of a package as Node finds it from another folder. */
const folderOf = (name: string, from: string): string => {
  const folder = join(from, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return realpathSync(folder)
  if (dirname(from) === from) throw new Error(`${name} is not installed.`)
  return folderOf(name, dirname(from))
}

/** The folders of packages and all that they depend on. */
const closureOf = (from: string, names: readonly string[], found = new Set<string>()): Set<string> => {
  for (const name of names) {
    const folder = folderOf(name, from)
    if (found.has(folder)) continue
    found.add(folder)
    const { dependencies = {} } = readManifest(join(folder, 'package.json'))
    closureOf(folder, Object.keys(dependencies), found)
  }
  return found
}

const bytesBelow = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.slice(folder.length).includes('node_modules'))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)

export const install: Topic = {
  name: 'install',
  title: 'What is installed',
  how: `The packages and everything that they depend on, as unpacked: counted, and the bytes of their files; exact. Peers that are
optional are left out.`,
  measure() {
    const [packages, kB]: [Record<string, number[]>, Record<string, number[]>] = [{}, {}]
    for (const [name, [from, ...names]] of Object.entries(installed)) {
      const folders = [...closureOf(from, names)]
      packages[name] = [folders.length]
      kB[name] = [folders.reduce((sum, folder) => sum + bytesBelow(folder), 0) / 1000]
    }
    const measures: Measure[] = [
      { id: 'install.packages', title: 'packages', unit: 'packages', samples: packages },
      { id: 'install.bytes', title: 'bytes', unit: 'kB', samples: kB },
    ]
    return Promise.resolve(measures)
  },
}
