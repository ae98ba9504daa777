/** What the suite answers. */
export interface SuiteResult {
  readonly passed: number
  readonly failed: number
  readonly failures: readonly {
    readonly name: string
    readonly expected: unknown
    readonly actual: unknown
  }[]
  /** Must be equal on every runtime. */
  readonly verdicts: Readonly<Record<string, unknown>>
  /** May differ; checked against what is expected of the runtime. */
  readonly platform: Readonly<Record<string, unknown>>
}

/** The suite's answer, and the version of what it ran on. */
export interface RuntimeResult extends SuiteResult {
  readonly version: string
}

/** A place where the suite can be run. */
export interface Runtime {
  readonly name: string
  /** Runs the suite that is installed in a folder. Throws `RuntimeMissing` where there is no such runtime. */
  readonly run: (folder: string) => Promise<RuntimeResult>
}
