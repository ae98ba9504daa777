export type Target = 'browser' | 'node'

/** What a bundler makes of a program. Files are named from the folder: `node_modules/@parlance/core/dist/path.js`. */
export interface Bundled {
  readonly entry: string
  /** The code as it would be shipped. */
  readonly minified: string
  /** The source map of the minified code. */
  readonly map: string
  /** The files whose code is in it. */
  readonly files: readonly string[]
  /** What each file imports: files, and the names of what was left outside. */
  readonly imports: ReadonlyMap<string, readonly string[]>
  /** Makes the code that keeps its names, and holds nothing that is not used. */
  readonly readable: () => Promise<string>
}

/** A bundler with the settings that its users start with. */
export interface Bundler {
  readonly name: string
  /** Bundles a file; its imports are looked up from the folder. Throws what the bundler says. */
  readonly bundle: (folder: string, file: string, target: Target) => Promise<Bundled>
}
