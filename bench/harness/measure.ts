/** What came out for one thing that was measured, for every contender. */
export interface Measure {
  /** Unique among all topics; goals name it: `verify.node.2k`. */
  readonly id: string
  readonly title: string
  readonly unit: 'kB' | 'ms' | 'µs' | 'MB' | 'lines' | 'packages' | 'calls/s'
  /**
   * By contender, a value for each round, in the order of the rounds: values of one round were taken one after another,
   * so they saw the same machine. What is exact has one value.
   */
  readonly samples: Readonly<Record<string, readonly number[]>>
}
