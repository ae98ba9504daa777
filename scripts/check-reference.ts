// The reference in `docs/reference` says what the doc comments say, and each doc comment says enough.
// With `--write` it is written anew, and with it all pages for a browser to `.cache/reference`.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkEntry } from './reference/check-entry.ts'
import { entriesOf } from './reference/entries-of.ts'
import type { Entry } from './reference/entry.ts'
import { readProject } from './reference/read-project.ts'
import { renderIndex } from './reference/render-index.ts'
import { renderPackage } from './reference/render-package.ts'
import { signaturesOf } from './reference/signatures-of.ts'
import { packagesOf, sourcesByName } from './workspace.ts'

const folder = 'docs/reference'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const packages = packagesOf('.')

const names = new Map(
  packages.flatMap(({ folder: at, manifest }) =>
    sourcesByName(manifest).map(([name, file]) => [`${at}/${file}`, name] as const),
  ),
)
const { project, warnings, writePages } = await readProject(names)
const entries = entriesOf(project)

const signatures = ({ file, name }: Entry): string[] => signaturesOf(file, readFileSync(file, 'utf8'), name)
const isOf = (name: string, { from }: Entry): boolean => from === name || from.startsWith(`${name}/`)
const pages = new Map([
  ['README.md', renderIndex(entries)],
  ...packages.map(({ folder: at, manifest: { name, description = '' } }): [string, string] => [
    `${at.replace('packages/', '')}.md`,
    renderPackage(
      name,
      description,
      entries.filter((entry) => isOf(name, entry)),
      signatures,
    ),
  ]),
])

const wrong = [...warnings, ...entries.flatMap(checkEntry)]
if (process.argv.includes('--write')) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [page, text] of pages) writeFileSync(join(folder, page), text)
  await writePages('.cache/reference')
} else {
  const committed = existsSync(folder) ? readdirSync(folder) : []
  for (const page of new Set([...pages.keys(), ...committed])) {
    const text = committed.includes(page) ? readFileSync(join(folder, page), 'utf8') : undefined
    if (text !== pages.get(page)) wrong.push(`${folder}/${page} is not current: run \`npm run reference\``)
  }
}
for (const each of wrong) console.log(each)
console.log(`${entries.length} exports on ${pages.size} pages, ${wrong.length} faults`)
process.exitCode = wrong.length === 0 ? 0 : 1
