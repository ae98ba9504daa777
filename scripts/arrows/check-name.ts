import { isBuiltin } from 'node:module'
import { arrows, builtIn, nodeFiles } from './allowed.ts'
import type { Import } from './imports-of.ts'
import { packageOf } from './package-of.ts'
import type { SourceFile, Tree } from './tree.ts'

const checkArrow = (file: SourceFile, { specifier, typesOnly }: Import): string | undefined => {
  const from = file.manifest.name
  const inSource = file.path.slice(`${file.owner?.folder}/src/`.length)
  const candidates = (arrows[from] ?? []).filter(({ to }) => to === specifier)
  const allowed = candidates.filter((arrow) => arrow.from?.test(inSource) ?? true)
  if (candidates.length === 0) return `${from} may not import ${specifier}: no such arrow`
  if (allowed.length === 0) return `this file may not import ${specifier}: others of ${from} may`
  if (!typesOnly && allowed.every((arrow) => arrow.typesOnly)) {
    return `${from} may import types alone from ${specifier}: write "import type"`
  }
  return undefined
}

/** A test may use what its package may use, and its own tools; it may not turn an arrow round. */
const checkTestArrow = (file: SourceFile, specifier: string): string | undefined => {
  const from = file.manifest.name
  const to = packageOf(specifier)
  const known = to === from || (arrows[from] ?? []).some((arrow) => packageOf(arrow.to) === to)
  return known ? undefined : `tests of ${from} may not import ${specifier}: no such arrow`
}

const checkDeclared = (
  tree: Tree,
  file: SourceFile,
  { specifier, typesOnly }: Import,
): string | undefined => {
  const name = packageOf(specifier)
  const { dependencies, peerDependencies, devDependencies } = file.manifest
  const own = { ...dependencies, ...peerDependencies }
  if (file.published) {
    if (name in own || builtIn.get(name) === file.path) return undefined
    const only = builtIn.get(name)
    return only ? `only ${only} may import ${name}` : `${name} is not declared in the package's dependencies`
  }
  const { dependencies: rootOwn, devDependencies: rootTools } = tree.rootManifest
  const declared = { ...own, ...devDependencies, ...rootOwn, ...rootTools }
  // Some packages are types alone, and have no other name that could be imported.
  if (name in declared || (typesOnly && `@types/${name}` in declared)) return undefined
  return `${name} is declared neither by the nearest package.json nor by the root's`
}

/** What is wrong with an import of a package or of a runtime's own module; undefined when it is in order. */
export const checkName = (tree: Tree, file: SourceFile, each: Import): string | undefined => {
  const { specifier } = each
  const name = packageOf(specifier)
  if (isBuiltin(specifier)) {
    if (!specifier.startsWith('node:')) return `write node:${specifier}`
    return file.published && !nodeFiles.has(file.path) ? `${specifier} exists on Node alone` : undefined
  }
  if (specifier.startsWith('cloudflare:')) {
    return file.published ? `${specifier} exists on Workers alone` : undefined
  }
  const ours = tree.packages.some(({ manifest }) => manifest.name === name)
  if (ours && !tree.published.has(specifier)) return `${specifier} is not a published name`
  if (ours && file.published) {
    if (name === file.manifest.name) return `imports its own package by name (${specifier})`
    const wrong = checkArrow(file, each)
    if (wrong) return wrong
  }
  if (ours && file.owner && !file.published) {
    const wrong = checkTestArrow(file, specifier)
    if (wrong) return wrong
  }
  return name === file.manifest.name ? undefined : checkDeclared(tree, file, each)
}
