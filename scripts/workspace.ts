import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the checks read of a package.json. */
export interface Manifest {
  readonly name: string
  readonly version?: string
  readonly description?: string
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly bin?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** A package that is published. */
export interface WorkspacePackage {
  /** Relative to the root, with slashes: `packages/core`. */
  readonly folder: string
  readonly manifest: Manifest
}

/** The version of a package; one that has none was never released. */
export const versionOf = ({ version = '0.0.0' }: Pick<Manifest, 'version'>): string => version

export const readManifest = (file: string): Manifest => {
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'))
  return manifest
}

/** The packages below `packages/`. */
export const packagesOf = (root: string): WorkspacePackage[] =>
  readdirSync(join(root, 'packages'))
    .toSorted()
    .filter((name) => existsSync(join(root, 'packages', name, 'package.json')))
    .map((name) => ({
      folder: `packages/${name}`,
      manifest: readManifest(join(root, 'packages', name, 'package.json')),
    }))

/** The names by which users import from a package: `@parlance/core`, `@parlance/core/undici`. */
export const publishedNames = ({ name, exports = {} }: Manifest): string[] =>
  Object.keys(exports).map((subpath) => name + subpath.slice(1))

/** The modules that users import, each with its source file relative to the package: `src/index.ts`. */
export const sourcesByName = ({ name, exports = {} }: Manifest): [name: string, file: string][] =>
  Object.entries(exports).flatMap(([subpath, target]) => {
    const file = typeof target === 'string' ? undefined : target['@parlance/source']
    return file === undefined ? [] : [[name + subpath.slice(1), file.replace('./', '')]]
  })

/** The files behind `exports` (by `condition`) and `bin`, relative to the package: `src/index.ts`. */
export const entryFiles = ({ exports = {}, bin = {} }: Manifest, condition: string): string[] => [
  ...Object.values(exports)
    .map((target) => (typeof target === 'string' ? undefined : target[condition]))
    .filter((file) => file !== undefined)
    .map((file) => file.replace('./', '')),
  ...Object.values(bin).map((file) => file.replace('./', '')),
]
