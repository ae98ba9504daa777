import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesBelow } from '../files-below.ts'
import {
  type Manifest,
  packagesOf,
  publishedNames,
  readManifest,
  type WorkspacePackage,
} from '../workspace.ts'
import { type Import, importsOf } from './imports-of.ts'

/** One TypeScript file and what it imports. */
export interface SourceFile {
  /** Relative to the root: `packages/core/src/client.ts`. */
  readonly path: string
  readonly imports: readonly Import[]
  /** The published package whose folder it lies in. */
  readonly owner: WorkspacePackage | undefined
  /** Part of what is published; else a test, an example, a script. */
  readonly published: boolean
  /** The nearest package.json above it. */
  readonly manifest: Manifest
}

/** Everything that the rules look at. */
export interface Tree {
  readonly root: string
  readonly packages: readonly WorkspacePackage[]
  readonly files: ReadonlyMap<string, SourceFile>
  readonly rootManifest: Manifest
  /** Every name that some package exports. */
  readonly published: ReadonlySet<string>
}

const isTest = /\.(test|test-d|bench)\.ts$/

const nearestManifest = (root: string, path: string): Manifest => {
  const folder = dirname(path)
  const file = join(root, folder, 'package.json')
  return existsSync(file) ? readManifest(file) : nearestManifest(root, folder)
}

export const readTree = (root: string): Tree => {
  const packages = packagesOf(root)
  const paths = ['packages', 'examples', 'e2e', 'bench', 'scripts']
    .flatMap((folder) => filesBelow(root, folder))
    .filter((path) => /\.[cm]?tsx?$/.test(path))
  const files = paths.map((path): SourceFile => {
    const owner = packages.find(({ folder }) => path.startsWith(`${folder}/`))
    return {
      path,
      imports: importsOf(path, readFileSync(join(root, path), 'utf8')),
      owner,
      published: owner !== undefined && path.startsWith(`${owner.folder}/src/`) && !isTest.test(path),
      manifest: nearestManifest(root, path),
    }
  })
  return {
    root,
    packages,
    files: new Map(files.map((file) => [file.path, file])),
    rootManifest: readManifest(join(root, 'package.json')),
    published: new Set(packages.flatMap(({ manifest }) => publishedNames(manifest))),
  }
}
