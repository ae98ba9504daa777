import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { SourceFile, Tree } from './tree.ts'

/** The file that a relative import names, relative to the root. */
export const targetOf = (file: SourceFile, specifier: string): string =>
  posix.join(posix.dirname(file.path), specifier)

/** What is wrong with an import that begins with a dot; undefined when it is in order. */
export const checkRelative = (tree: Tree, file: SourceFile, specifier: string): string | undefined => {
  const target = targetOf(file, specifier)
  const home = file.owner ? `${file.owner.folder}/` : ''
  if (home && !target.startsWith(home)) return `leaves its package (${specifier}): import a published name`
  if (!home && target.startsWith('packages/'))
    return `reaches into a package (${specifier}): import a published name`
  if (!existsSync(join(tree.root, target)))
    return `names no file (${specifier}): write the whole name, with its ending`
  if (!file.published) return undefined
  if (posix.basename(target) === 'index.ts') return 'imports a barrel: import the file that holds the thing'
  if (target.endsWith('.ts') && !tree.files.get(target)?.published)
    return `imports a test file (${specifier})`
  return undefined
}
