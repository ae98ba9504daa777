/** What a bundle weighs, in bytes. */
export interface Weight {
  readonly minified: number
  readonly gzip: number
  /** Minified, by the package that they come from; `other` is the program and what the bundler adds. */
  readonly byPackage: ReadonlyMap<string, number>
}
