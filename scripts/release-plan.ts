// What the release workflow is to do next, as `name=value` lines. Runs before anything is installed.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { plan } from './release/plan.ts'
import { packagesOf, versionOf } from './workspace.ts'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const tags = execFileSync('git', ['tag', '--list'], { encoding: 'utf8' }).split('\n')
const versions = packagesOf('.').map(({ manifest }) => versionOf(manifest))
const { step, version } = plan(readdirSync('.changeset'), versions, tags)
console.log(`step=${step}\nversion=${version}`)
