// One hash over what a step reads, so that the step is left out when nothing of it has changed.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const skipped = new Set(['node_modules', 'dist', '.cache', '.pack', '.git', '.next', 'coverage'])

/**
 * Every file below a folder, sorted, generated ones left out.
 *
 * @type {(folder: string) => string[]}
 */
export const filesBelow = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => !skipped.has(entry.name))
        .flatMap((entry) => {
          const path = join(folder, entry.name)
          return entry.isDirectory() ? filesBelow(path) : [path]
        })
        .toSorted()
    : []

/** The hash of the names and the contents of these files. */
export const digest = (files) => {
  const hash = createHash('sha256')
  for (const file of files) {
    hash.update(`${file}\0`)
    if (existsSync(file)) hash.update(readFileSync(file))
    hash.update('\0')
  }
  return hash.digest('hex')
}
