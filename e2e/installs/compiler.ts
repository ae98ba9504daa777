/** A version of TypeScript. */
export interface Compiler {
  readonly version: string
  /** Compiles: arguments follow. */
  readonly command: readonly string[]
  /** Where its package is. */
  readonly folder: string
}
