import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const generated = new Set(['node_modules', 'dist', '.cache', '.pack', '.git', 'coverage'])

/** Every file below a folder of the root, relative to the root, with slashes, generated ones left out. */
export const filesBelow = (root: string, folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => !generated.has(entry.name))
        .flatMap((entry) =>
          entry.isDirectory() ? filesBelow(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
        )
        .toSorted()
    : []
