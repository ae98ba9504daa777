/** What a number of calls took. */
export interface Taken {
  readonly wallMs: number
  /** Of all threads of the process; absent where the runtime does not tell. */
  readonly cpuMs?: number
}

/** A contender that is ready to do its task again and again, in a process of its own. */
export interface Lane {
  readonly name: string
  /** Does the task so many times, so many of them at once. */
  run(calls: number, inFlight: number): Promise<Taken>
  end(): Promise<void>
}
