// Tells the code of core which version it is: what its requests say must be what its manifest says.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readManifest, versionOf } from './workspace.ts'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const file = 'packages/core/src/version.ts'
const version = versionOf(readManifest('packages/core/package.json'))
const source = readFileSync(file, 'utf8')
const written = source.replace(/(export const version = )'[^']*'/, `$1'${version}'`)
if (!written.includes(`'${version}'`)) throw new Error(`${file} has no version to replace.`)
writeFileSync(file, written)
