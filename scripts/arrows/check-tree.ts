import { entryFiles } from '../workspace.ts'
import { checkName } from './check-name.ts'
import { checkRelative, targetOf } from './check-relative.ts'
import { findCycle } from './find-cycle.ts'
import { packageOf } from './package-of.ts'
import type { SourceFile, Tree } from './tree.ts'

const isRelative = (specifier: string): boolean => specifier.startsWith('.')

const importViolations = (tree: Tree, file: SourceFile): string[] =>
  file.imports.flatMap((each) => {
    const wrong = isRelative(each.specifier)
      ? checkRelative(tree, file, each.specifier)
      : checkName(tree, file, each)
    return wrong ? [`${file.path}:${each.line} ${wrong}`] : []
  })

const neighbours = (file: SourceFile): string[] =>
  file.imports
    .map(({ specifier }) => specifier)
    .filter(isRelative)
    .map((specifier) => targetOf(file, specifier))

const cycleViolations = (tree: Tree): string[] => {
  const cycle = findCycle(new Map([...tree.files.values()].map((file) => [file.path, neighbours(file)])))
  return cycle ? [`${cycle[0]}:1 imports itself in a circle: ${cycle.join(' → ')}`] : []
}

/** Files that are published without being part of anything that users can import. */
const unreachedViolations = (tree: Tree): string[] => {
  const reached = new Set<string>()
  const reach = (path: string): void => {
    const file = tree.files.get(path)
    if (!file || reached.has(path)) return
    reached.add(path)
    neighbours(file).forEach(reach)
  }
  for (const { folder, manifest } of tree.packages) {
    for (const entry of entryFiles(manifest, '@parlance/source')) {
      reach(`${folder}/${entry.replace('dist/', 'src/').replace(/\.js$/, '.ts')}`)
    }
  }
  return [...tree.files.values()]
    .filter(({ path, published }) => published && !reached.has(path))
    .map(({ path }) => `${path}:1 is reached from no entry of its package: remove it, or move it to test/`)
}

/** Dependencies that users install for nothing. */
const unusedViolations = (tree: Tree): string[] =>
  tree.packages.flatMap(({ folder, manifest }) => {
    const sources = [...tree.files.values()].filter(
      ({ owner, published }) => published && owner?.folder === folder,
    )
    const used = new Set(
      sources.flatMap(({ imports }) => imports.map(({ specifier }) => packageOf(specifier))),
    )
    return Object.keys(manifest.dependencies ?? {})
      .filter((name) => !used.has(name))
      .map((name) => `${folder}/package.json:1 declares ${name}, which no source file imports`)
  })

/** Every breach of the rules, each as `file:line what`. */
export const checkTree = (tree: Tree): string[] => [
  ...[...tree.files.values()].flatMap((file) => importViolations(tree, file)),
  ...cycleViolations(tree),
  ...unreachedViolations(tree),
  ...unusedViolations(tree),
]
