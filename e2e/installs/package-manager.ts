import type { Compiler } from './compiler.ts'

/** A tool that installs packages. */
export interface PackageManager {
  readonly name: string
  /** The files of a project with these dependencies: `file:../core.tgz` by the name of the package. */
  readonly project: (dependencies: Readonly<Record<string, string>>) => Readonly<Record<string, string>>
  /** Installs the project in the folder where it runs, and asks no registry. */
  readonly install: readonly string[]
  /** Runs JavaScript files of the project: their names and arguments follow. */
  readonly node: readonly string[]
  /** Further packages that are installed with ours: where each lies. */
  readonly brings: Readonly<Record<string, string>>
  /** The compiler that a project of its is compiled with. */
  readonly compiler: Compiler
  /** Whether all packages lie side by side in `node_modules`. */
  readonly isFlat: boolean
  /** Says its version. */
  readonly version: readonly string[]
}
