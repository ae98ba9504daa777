export type Target = 'browser' | 'node'

/** What a bundler makes of a program. */
export interface Bundled {
  /** The code, readable. */
  readonly code: string
  /** The code as it would be shipped. */
  readonly minified: string
  /** The files whose code is in it. */
  readonly files: readonly string[]
}

/** A bundler with the settings that its users start with. */
export interface Bundler {
  readonly name: string
  /** Bundles a file; its imports are looked up from the folder. Throws what the bundler says. */
  readonly bundle: (folder: string, file: string, target: Target) => Promise<Bundled>
}
