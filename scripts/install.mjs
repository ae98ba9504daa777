// Installs the workspace when its manifests have changed since the last time. Plain JavaScript for
// Node 20, without dependencies: it is what runs on a machine that has nothing yet.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { digest, filesBelow } from './digest.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const manifests = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'].concat(
  ['packages', 'examples', 'e2e', 'scripts'].flatMap((folder) =>
    filesBelow(folder).filter((file) => file.endsWith('/package.json')),
  ),
)
const wanted = digest(manifests)
const marker = 'node_modules/.parlance-installed'
if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) process.exit(0)

console.log(`Installing with ${manifest.packageManager} …`)
const { status, error, stdout, stderr } = spawnSync(
  'npx',
  ['--yes', manifest.packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'],
  {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  },
)
if (error || status !== 0) {
  console.error(`${stdout ?? ''}${stderr ?? ''}`.trimEnd())
  console.error(`${manifest.packageManager} install failed (${error?.message ?? `exit code ${status}`}).`)
  process.exit(status || 1)
}
mkdirSync('node_modules', { recursive: true })
writeFileSync(marker, wanted)
